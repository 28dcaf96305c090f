import i18n from '@dhis2/d2-i18n'
import type { DueItem } from '../../domain/due-list'
import { eventSourceOf } from '../../domain/event-source'
import { isOverdue } from '../../domain/timeline'
import { dueWords } from '../../ui/due-words'
import { formatDate } from '../../ui/format-date'
import type { CaptureLinks } from '../../ui/links'
import { useLocale } from '../../ui/locale-context'
import { EventLink } from '../../ui/source-line'
import { unescaped } from '../../ui/unescaped'
import type { PlaceName } from '../../ui/value-text'
import classes from './due.module.css'

export interface DueParts {
    readonly placeName: PlaceName
    readonly links: CaptureLinks
}

/** The program and stage that say so, and since when. */
const Reason = ({
    item: { event },
    placeName,
    links,
}: DueParts & { readonly item: DueItem }) => {
    const locale = useLocale()
    const { date, orgUnit, program, assignedTo } = event
    const words = [
        program.name,
        date &&
            i18n.t('planned for {{date}}', {
                date: formatDate(date, locale),
                interpolation: unescaped,
            }),
        orgUnit && (placeName(orgUnit) ?? i18n.t('Place, name not loaded')),
        assignedTo &&
            i18n.t('for {{name}}', {
                name: assignedTo,
                interpolation: unescaped,
            }),
    ]
    return (
        <span className={classes.source}>
            {words.filter(Boolean).join(' · ')}{' '}
            <EventLink source={eventSourceOf(event)} links={links} />
        </span>
    )
}

/** A plan: how urgent, what for, and why. */
export const DueRow = (props: DueParts & { readonly item: DueItem }) => {
    const { event, daysOverdue } = props.item
    const late = isOverdue(props.item)
    return (
        <li className={classes.row}>
            <span className={late ? classes.overdue : classes.coming}>
                {late && <span aria-hidden="true">! </span>}
                {dueWords(daysOverdue)}
            </span>{' '}
            <span className={classes.what}>{event.stage.name}</span>
            <Reason {...props} />
        </li>
    )
}
