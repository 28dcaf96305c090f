import i18n from '@dhis2/d2-i18n'
import type { Enrollment } from '../../domain/enrollment'
import { enrollmentStatusWord } from '../../ui/enrollment-status'
import { formatAgo } from '../../ui/format-age'
import { formatDate } from '../../ui/format-date'
import type { CaptureLinks } from '../../ui/links'
import { useLocale } from '../../ui/locale-context'
import { unescaped } from '../../ui/unescaped'
import classes from './banner.module.css'

const Chip = ({
    enrollment,
    links,
}: {
    readonly enrollment: Enrollment
    readonly links: CaptureLinks
}) => {
    const locale = useLocale()
    const { program, status, enrolledOn } = enrollment
    const text = [program.name, enrollmentStatusWord(status)].join(' · ')
    const title =
        enrolledOn &&
        i18n.t('{{program}}: {{status}}, enrolled {{since}} ({{ago}})', {
            program: program.name,
            status: enrollmentStatusWord(status),
            since: formatDate(enrolledOn, locale),
            ago: formatAgo(enrolledOn, locale.today),
            nsSeparator: '-:-',
            interpolation: unescaped,
        })
    const href = links.toEnrollment(enrollment)
    return (
        <li
            className={status === 'active' ? classes.activeChip : classes.chip}
            title={title}
        >
            {href ? (
                <a href={href} target="_top">
                    {text}
                </a>
            ) : (
                text
            )}
        </li>
    )
}

/** Every enrollment that the user may see, active ones first, each a way into Capture. */
export const EnrollmentChips = ({
    enrollments,
    links,
}: {
    readonly enrollments: readonly Enrollment[]
    readonly links: CaptureLinks
}) =>
    enrollments.length === 0 ? (
        <p className={classes.quiet}>
            {i18n.t('Not enrolled in any program you can open')}
        </p>
    ) : (
        <ul className={classes.chips} aria-label={i18n.t('Enrollments')}>
            {enrollments.map((enrollment) => (
                <Chip
                    key={enrollment.id}
                    enrollment={enrollment}
                    links={links}
                />
            ))}
        </ul>
    )
