import i18n from '@dhis2/d2-i18n'
import type { ChartNote } from '../../domain/chart-notes'
import { formatDate } from '../../ui/format-date'
import { LazyDetails } from '../../ui/lazy-details'
import type { CaptureLinks } from '../../ui/links'
import { useLocale } from '../../ui/locale-context'
import { SourceLine } from '../../ui/source-line'
import { unescaped } from '../../ui/unescaped'
import type { PlaceName } from '../../ui/value-text'
import classes from './notes.module.css'

interface SourceProps {
    readonly of: ChartNote
    readonly placeName: PlaceName
    readonly links: CaptureLinks
}

const EnrollmentSource = ({ of, placeName, links }: SourceProps) => {
    const { program, enrollment, orgUnit } = of
    const href = links.toEnrollment({ id: enrollment, orgUnit, program })
    const words = i18n.t('Open in Capture')
    return (
        <>
            {[
                i18n.t('Note on the enrollment'),
                program.name,
                orgUnit &&
                    (placeName(orgUnit) ?? i18n.t('Place, name not loaded')),
            ]
                .filter(Boolean)
                .join(' · ')}{' '}
            {href && (
                <a
                    href={href}
                    target="_top"
                    rel="noopener noreferrer"
                    aria-label={`${words}, ${program.name}`}
                >
                    {words}
                </a>
            )}
        </>
    )
}

const Source = (props: SourceProps) => {
    const { program, visit, orgUnit } = props.of
    return visit ? (
        <SourceLine
            source={{ ...visit, program, orgUnit }}
            placeName={props.placeName}
            links={props.links}
        />
    ) : (
        <EnrollmentSource {...props} />
    )
}

/** A note in full, who wrote it when, and what it was written on one step away. */
export const NoteItem = (props: SourceProps) => {
    const locale = useLocale()
    const { note, program, visit } = props.of
    const { by, on } = note
    return (
        <li className={classes.note}>
            <p className={classes.when}>
                <span className={classes.date}>
                    {on ? formatDate(on, locale) : i18n.t('No date')}
                </span>
                {' · '}
                <bdi>{by ?? i18n.t('author unknown')}</bdi>
                {' · '}
                <bdi>{program.name}</bdi>
            </p>
            <p className={classes.text} dir="auto">
                {note.text}
            </p>
            <LazyDetails
                className={classes.details}
                summary={
                    visit
                        ? i18n.t('Written on: {{what}}', {
                              what: visit.stage.name,
                              nsSeparator: '-:-',
                              interpolation: unescaped,
                          })
                        : i18n.t('Written on the enrollment')
                }
            >
                {() => (
                    <p className={classes.source}>
                        <Source {...props} />
                    </p>
                )}
            </LazyDetails>
        </li>
    )
}
