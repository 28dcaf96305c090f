import i18n from '@dhis2/d2-i18n'
import type { EventSource } from '../domain/event-source'
import { formatDate } from './format-date'
import type { CaptureLinks } from './links'
import { useLocale } from './locale-context'
import type { PlaceName } from './value-text'

interface EventLinkProps {
    readonly source: EventSource
    readonly links: CaptureLinks
}

/** The way to an event in Capture, where Capture is there; its name tells one such link from another. */
export const EventLink = ({ source, links }: EventLinkProps) => {
    const locale = useLocale()
    const { event, orgUnit, stage, date } = source
    const href = links.toEvent({ id: event, orgUnit })
    const words = i18n.t('Open in Capture')
    const which = [stage.name, date && formatDate(date, locale)]
    return href === undefined ? null : (
        <a
            href={href}
            target="_top"
            rel="noopener noreferrer"
            aria-label={[words, ...which].filter(Boolean).join(', ')}
        >
            {words}
        </a>
    )
}

interface SourceLineProps extends EventLinkProps {
    readonly placeName: PlaceName
}

/** Where something was recorded: day of the visit, program, stage and place, and the way to it in Capture. */
export const SourceLine = ({ source, placeName, links }: SourceLineProps) => {
    const locale = useLocale()
    const { program, stage, date, orgUnit } = source
    const words = [
        date ? formatDate(date, locale) : i18n.t('No date'),
        program.name,
        stage.name,
        orgUnit && (placeName(orgUnit) ?? i18n.t('Place, name not loaded')),
    ]
    return (
        <>
            {words.filter(Boolean).join(' · ')}{' '}
            <EventLink source={source} links={links} />
        </>
    )
}
