import i18n from '@dhis2/d2-i18n'
import { memo, useMemo } from 'react'
import type { Visit } from '../../domain/timeline'
import { EventBlock } from './event-block'
import type { RowTools } from './row-tools'
import type { VisitRow } from './timeline-rows'
import { programsOf, VisitHeader } from './visit-header'
import classes from './visit-item.module.css'
import { allValues, fewValues } from './visit-values'

interface VisitItemProps {
    readonly row: VisitRow
    readonly expanded: boolean
    readonly onToggle: (key: string) => void
    readonly tools: RowTools
}

const moreWords = (count: number): string =>
    i18n.t('{{count}} more values', {
        count,
        defaultValue: '{{count}} more value',
        defaultValue_plural: '{{count}} more values',
    })

const MoreButton = ({
    more,
    expanded,
    onClick,
}: {
    readonly more: number
    readonly expanded: boolean
    readonly onClick: () => void
}) => (
    <button
        type="button"
        className={classes.more}
        aria-expanded={expanded}
        onClick={onClick}
    >
        {expanded ? i18n.t('Fewer values') : moreWords(more)}
    </button>
)

const useVisitValues = (visit: Visit, expanded: boolean) =>
    useMemo(() => {
        const few = fewValues(visit)
        return {
            events: expanded ? allValues(visit).events : few.events,
            more: few.more,
        }
    }, [visit, expanded])

/** A visit: its head, then each of its events with the values that are shown of it. */
export const VisitItem = memo(function VisitItem({
    row: { key, visit, inFuture },
    expanded,
    onToggle,
    tools,
}: VisitItemProps) {
    const { events, more } = useVisitValues(visit, expanded)
    const severalPrograms = programsOf(visit).length > 1
    return (
        <article className={classes.visit}>
            <VisitHeader
                visit={visit}
                inFuture={inFuture}
                placeName={tools.placeName}
            />
            {events.map(({ event, values }) => (
                <EventBlock
                    key={event.id}
                    event={event}
                    values={values}
                    withProgram={severalPrograms}
                    tools={tools}
                />
            ))}
            {more > 0 && (
                <MoreButton
                    more={more}
                    expanded={expanded}
                    onClick={() => onToggle(key)}
                />
            )}
        </article>
    )
})
