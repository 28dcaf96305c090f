import i18n from '@dhis2/d2-i18n'
import type { Enrollment, EnrollmentStatus } from '../../domain/enrollment'
import { assertNever } from '../../domain/result'
import { formatAgo } from '../../ui/format-age'
import { formatDate } from '../../ui/format-date'
import type { CaptureLinks } from '../../ui/links'
import { useLocale } from '../../ui/locale-context'
import { unescaped } from '../../ui/unescaped'
import classes from './banner.module.css'

const statusWord = (status: EnrollmentStatus): string => {
    switch (status) {
        case 'active':
            return i18n.t('active')
        case 'completed':
            return i18n.t('completed')
        case 'cancelled':
            return i18n.t('cancelled')
        case 'unknown':
            return i18n.t('status unknown')
        default:
            return assertNever(status)
    }
}

const Chip = ({
    enrollment,
    links,
}: {
    readonly enrollment: Enrollment
    readonly links: CaptureLinks
}) => {
    const locale = useLocale()
    const { program, status, enrolledOn } = enrollment
    const text = [program.name, statusWord(status)].join(' · ')
    const title =
        enrolledOn &&
        i18n.t('{{program}}: {{status}}, enrolled {{since}} ({{ago}})', {
            program: program.name,
            status: statusWord(status),
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
