import i18n from '@dhis2/d2-i18n'
import { useState } from 'react'
import type { Problem, ProblemSource } from '../../domain/problem'
import { assertNever } from '../../domain/result'
import { formatDate } from '../../ui/format-date'
import type { CaptureLinks } from '../../ui/links'
import { useLocale } from '../../ui/locale-context'
import { unescaped } from '../../ui/unescaped'
import type { PlaceName } from '../../ui/value-text'
import classes from './problem-list.module.css'
import { sourceNames } from './problem-rows'

const sourceKind = (kind: ProblemSource['kind']): string => {
    switch (kind) {
        case 'list':
            return i18n.t('problem list')
        case 'coded':
            return i18n.t('diagnosis')
        case 'flag':
            return i18n.t('yes/no question')
        case 'attribute':
            return i18n.t('registration')
        case 'enrollment':
            return i18n.t('enrollment')
        default:
            return assertNever(kind)
    }
}

interface RowProps {
    readonly problem: Problem
    readonly placeName: PlaceName
    readonly links: CaptureLinks
}

const SourceLine = ({
    source,
    placeName,
    links,
}: Omit<RowProps, 'problem'> & { readonly source: ProblemSource }) => {
    const locale = useLocale()
    const { program, stage, date, event, orgUnit, kind } = source
    const href = event && links.toEvent({ id: event, orgUnit })
    const text = [
        date && formatDate(date, locale),
        program?.name,
        stage?.name,
        sourceKind(kind),
        orgUnit && placeName(orgUnit),
    ]
        .filter(Boolean)
        .join(' · ')
    return (
        <li>
            {text}{' '}
            {href && (
                <a href={href} target="_top">
                    {i18n.t('Open in Capture')}
                </a>
            )}
        </li>
    )
}

/** On a phone, where the head of the table has no room, each date carries its own label. */
const CellLabel = ({ children }: { readonly children: string }) => (
    <span className={classes.cellLabel}>{children} </span>
)

/** A problem, and where it comes from one step away. */
export const ProblemRow = ({ problem, placeName, links }: RowProps) => {
    const locale = useLocale()
    const [open, setOpen] = useState(false)
    const dated = (date: Problem['since']) =>
        date ? formatDate(date, locale) : i18n.t('not recorded')
    return (
        <>
            <tr>
                <th scope="row" className={classes.name}>
                    <button
                        type="button"
                        className={classes.toggle}
                        aria-expanded={open}
                        onClick={() => setOpen(!open)}
                    >
                        {problem.name}
                    </button>
                    {problem.statusDetail && (
                        <span className={classes.quiet}>
                            {' '}
                            {problem.statusDetail}
                        </span>
                    )}
                </th>
                <td className={classes.date}>
                    <CellLabel>{i18n.t('Since')}</CellLabel>
                    {dated(problem.since)}
                </td>
                <td className={classes.date}>
                    <CellLabel>{i18n.t('Last seen')}</CellLabel>
                    {dated(problem.lastSeen)}
                </td>
                <td>
                    {sourceNames(problem).join(', ') || i18n.t('registration')}
                    {problem.timesRecorded > 1 && (
                        <span className={classes.quiet}>
                            {' '}
                            ×{problem.timesRecorded}
                        </span>
                    )}
                </td>
            </tr>
            {open && (
                <tr className={classes.sourcesRow}>
                    <td colSpan={4}>
                        {problem.code && (
                            <p className={classes.quiet}>
                                {i18n.t('Code {{code}}', {
                                    code: problem.code,
                                    interpolation: unescaped,
                                })}
                            </p>
                        )}
                        <ul className={classes.sources}>
                            {problem.sources.map((source, index) => (
                                <SourceLine
                                    key={index}
                                    source={source}
                                    placeName={placeName}
                                    links={links}
                                />
                            ))}
                        </ul>
                    </td>
                </tr>
            )}
        </>
    )
}
