import i18n from '@dhis2/d2-i18n'
import type { ClinicalEvent } from '../../domain/clinical-event'
import { formatDate } from '../../ui/format-date'
import type { CaptureLinks } from '../../ui/links'
import { useLocale } from '../../ui/locale-context'
import classes from './event-block.module.css'

/** Leads to the event in Capture, where Capture is there; its name tells one such link from another. */
export const CaptureLink = ({
    event,
    links,
}: {
    readonly event: ClinicalEvent
    readonly links: CaptureLinks
}) => {
    const locale = useLocale()
    const href = links.toEvent(event)
    const words = i18n.t('Open in Capture')
    const which = [
        event.stage.name,
        event.date && formatDate(event.date, locale),
    ]
    return href === undefined ? null : (
        <a
            className={classes.link}
            href={href}
            target="_top"
            rel="noopener noreferrer"
            aria-label={[words, ...which].filter(Boolean).join(', ')}
        >
            {words}
        </a>
    )
}
