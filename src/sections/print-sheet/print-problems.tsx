import i18n from '@dhis2/d2-i18n'
import type { Problem, ProblemStatus } from '../../domain/problem'
import { assertNever } from '../../domain/result'
import { formatDate } from '../../ui/format-date'
import { useLocale } from '../../ui/locale-context'
import { unescaped } from '../../ui/unescaped'
import classes from './print-sheet.module.css'

const ORDER: readonly ProblemStatus[] = ['active', 'unknown', 'inactive']

const statusWord = (status: ProblemStatus): string => {
    switch (status) {
        case 'active':
            return i18n.t('active')
        case 'inactive':
            return i18n.t('inactive')
        case 'unknown':
            return i18n.t('status unknown')
        default:
            return assertNever(status)
    }
}

const programNames = ({ sources }: Problem): string =>
    [...new Set(sources.flatMap(({ program }) => program?.name ?? []))].join(
        ', '
    ) || i18n.t('registration')

const ProblemLine = ({ problem }: { readonly problem: Problem }) => {
    const locale = useLocale()
    const { name, status, statusDetail, since, lastSeen } = problem
    const facts = [
        statusDetail ?? statusWord(status),
        since &&
            i18n.t('since {{date}}', {
                date: formatDate(since, locale),
                interpolation: unescaped,
            }),
        lastSeen &&
            i18n.t('last seen {{date}}', {
                date: formatDate(lastSeen, locale),
                interpolation: unescaped,
            }),
        programNames(problem),
    ]
    return (
        <li>
            <bdi className={classes.strong}>{name}</bdi>{' '}
            {facts.filter(Boolean).join(' · ')}
        </li>
    )
}

/** Every problem, the active ones first. */
export const PrintProblems = ({
    problems,
}: {
    readonly problems: readonly Problem[]
}) =>
    problems.length === 0 ? (
        <p>{i18n.t('No problems recorded')}</p>
    ) : (
        <ul className={classes.lines}>
            {ORDER.flatMap((status) =>
                problems.filter((problem) => problem.status === status)
            ).map((problem) => (
                <ProblemLine key={problem.key} problem={problem} />
            ))}
        </ul>
    )
