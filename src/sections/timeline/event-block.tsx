import i18n from '@dhis2/d2-i18n'
import type { ClinicalEvent } from '../../domain/clinical-event'
import type { RecordedValue } from '../../domain/recorded-value'
import { CaptureLink } from './capture-link'
import classes from './event-block.module.css'
import { statusWords } from './event-words'
import { NoteList } from './note-list'
import type { RowTools } from './row-tools'
import { ValueList } from './value-list'

interface EventBlockProps {
    readonly event: ClinicalEvent
    /** Those of its values that are shown. */
    readonly values: readonly RecordedValue[]
    /** Names the program beside the stage, where a visit has several. */
    readonly withProgram: boolean
    readonly tools: RowTools
}

const EventTitle = ({
    event,
    withProgram,
}: Omit<EventBlockProps, 'values' | 'tools'>) => {
    const status = statusWords(event.status)
    return (
        <h4 className={classes.stage}>
            <bdi>{event.stage.name}</bdi>
            {withProgram && (
                <>
                    {' · '}
                    <bdi className={classes.quiet}>{event.program.name}</bdi>
                </>
            )}
            {status && (
                <>
                    {' · '}
                    <span className={classes.status}>{status}</span>
                </>
            )}
        </h4>
    )
}

/** One event of a visit: stage, values, notes, and the way to it in Capture. */
export const EventBlock = ({
    event,
    values,
    withProgram,
    tools,
}: EventBlockProps) => (
    <div className={classes.event}>
        <div className={classes.title}>
            <EventTitle event={event} withProgram={withProgram} />
            <CaptureLink event={event} links={tools.links} />
        </div>
        {event.values.length === 0 && event.status !== 'planned' && (
            <p className={classes.nothing}>{i18n.t('No values recorded')}</p>
        )}
        <ValueList values={values} placeName={tools.placeName} />
        <NoteList notes={event.notes} />
    </div>
)
