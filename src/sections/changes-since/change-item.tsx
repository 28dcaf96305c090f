import i18n from '@dhis2/d2-i18n'
import type { ReactNode } from 'react'
import type { NewProblem } from '../../domain/new-problems'
import { assertNever } from '../../domain/result'
import type { EnrollmentChange, RecordChange } from '../../domain/visit-changes'
import { formatDate } from '../../ui/format-date'
import { LazyDetails } from '../../ui/lazy-details'
import type { CaptureLinks } from '../../ui/links'
import { useLocale } from '../../ui/locale-context'
import { unescaped } from '../../ui/unescaped'
import type { PlaceName } from '../../ui/value-text'
import { changeName, changeWords } from './change-words'
import classes from './changes-since.module.css'
import { FlagChangeReason, FlagChangeText } from './flag-change-item'

interface ItemProps<T> {
    readonly change: T
    readonly placeName: PlaceName
    readonly links: CaptureLinks
}

const ProblemText = ({ change }: { readonly change: NewProblem }) => {
    const locale = useLocale()
    const { problem, firstSeen } = change
    const first = i18n.t('first recorded {{date}}', {
        date: formatDate(firstSeen, locale),
        interpolation: unescaped,
    })
    const since =
        problem.since &&
        problem.since < firstSeen &&
        i18n.t('since {{date}}', {
            date: formatDate(problem.since, locale),
            interpolation: unescaped,
        })
    return (
        <span className={classes.quiet}>
            {[first, since].filter(Boolean).join(', ')}
        </span>
    )
}

const EnrollmentText = ({ change }: { readonly change: EnrollmentChange }) => {
    const locale = useLocale()
    return (
        <span className={classes.quiet}>{formatDate(change.on, locale)}</span>
    )
}

const ChangeText = ({ change, ...tools }: ItemProps<RecordChange>) => {
    switch (change.kind) {
        case 'measure':
        case 'result':
            return <FlagChangeText change={change} {...tools} />
        case 'problem':
            return <ProblemText change={change} />
        case 'enrolled':
        case 'completed':
            return <EnrollmentText change={change} />
        default:
            return assertNever(change)
    }
}

/** Where something stands that need not be of one visit. */
const Place = ({
    names,
    orgUnit,
    href,
    placeName,
}: {
    readonly names: readonly (string | undefined)[]
    readonly orgUnit: string | undefined
    readonly href: string | undefined
    readonly placeName: PlaceName
}): ReactNode => {
    const words = i18n.t('Open in Capture')
    const place =
        orgUnit && (placeName(orgUnit) ?? i18n.t('Place, name not loaded'))
    const known = [...names, place].filter(Boolean)
    return (
        <p>
            {known.join(' · ')}{' '}
            {href && (
                <a
                    href={href}
                    target="_top"
                    rel="noopener noreferrer"
                    aria-label={[words, ...known].join(', ')}
                >
                    {words}
                </a>
            )}
        </p>
    )
}

const ProblemSource = ({
    change: { source },
    placeName,
    links,
}: ItemProps<NewProblem>) => {
    const locale = useLocale()
    const { program, stage, date, event, orgUnit } = source
    return (
        <Place
            names={[
                date && formatDate(date, locale),
                program?.name,
                stage?.name,
            ]}
            orgUnit={orgUnit}
            href={event && links.toEvent({ id: event, orgUnit })}
            placeName={placeName}
        />
    )
}

const EnrollmentSource = ({
    change: { enrollment, on },
    placeName,
    links,
}: ItemProps<EnrollmentChange>) => {
    const locale = useLocale()
    return (
        <Place
            names={[formatDate(on, locale), enrollment.program.name]}
            orgUnit={enrollment.orgUnit}
            href={links.toEnrollment(enrollment)}
            placeName={placeName}
        />
    )
}

const ChangeReason = ({ change, ...tools }: ItemProps<RecordChange>) => {
    switch (change.kind) {
        case 'measure':
        case 'result':
            return <FlagChangeReason change={change} {...tools} />
        case 'problem':
            return <ProblemSource change={change} {...tools} />
        case 'enrolled':
        case 'completed':
            return <EnrollmentSource change={change} {...tools} />
        default:
            return assertNever(change)
    }
}

/** One change in a line; why it is one, and where it was recorded, one step away. */
export const ChangeItem = (props: ItemProps<RecordChange>) => (
    <li className={classes.item}>
        <LazyDetails
            summary={
                <>
                    <span className={classes.kind}>
                        {changeWords(props.change)}
                    </span>{' '}
                    <bdi className={classes.name}>
                        {changeName(props.change)}
                    </bdi>
                    {' · '}
                    <ChangeText {...props} />
                </>
            }
        >
            {() => (
                <div className={classes.reason}>
                    <ChangeReason {...props} />
                </div>
            )}
        </LazyDetails>
    </li>
)
