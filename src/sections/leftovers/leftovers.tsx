import i18n from '@dhis2/d2-i18n'
import type { Chart } from '../../domain/chart'
import { type Loadable } from '../../ui/loadable'
import { EmptyNote, SectionFrame } from '../../ui/section-frame'
import { unescaped } from '../../ui/unescaped'
import { issueText } from './issue-text'
import classes from './leftovers.module.css'

interface Leftover extends Pick<Chart, 'issues' | 'unmapped'> {
    /** What is wrong with the mapping, in words; for those who can mend it. */
    readonly faults: readonly string[]
}

const Issues = ({ issues }: Pick<Chart, 'issues'>) => (
    <details className={classes.list}>
        <summary>
            {i18n.t('{{count}} entries could not be read', {
                count: issues.length,
                defaultValue: '{{count}} entry could not be read',
                defaultValue_plural: '{{count}} entries could not be read',
            })}
        </summary>
        <ul>
            {issues.map((issue, index) => (
                <li key={index}>{issueText(issue)}</li>
            ))}
        </ul>
    </details>
)

const Unmapped = ({ unmapped }: Pick<Chart, 'unmapped'>) => {
    const values = unmapped.reduce((sum, { count }) => sum + count, 0)
    return (
        <details className={classes.list}>
            <summary>
                {i18n.t('{{count}} values stand in the timeline only', {
                    count: values,
                    defaultValue: '{{count}} value stands in the timeline only',
                    defaultValue_plural:
                        '{{count}} values stand in the timeline only',
                })}
            </summary>
            <ul>
                {unmapped.map(({ name, where, count }) => (
                    <li key={`${where} ${name}`}>
                        {i18n.t('{{name}} ({{where}}): {{count}}', {
                            name,
                            where,
                            count,
                            nsSeparator: '-:-',
                            interpolation: unescaped,
                        })}
                    </li>
                ))}
            </ul>
        </details>
    )
}

const Faults = ({ faults }: { readonly faults: readonly string[] }) => (
    <details className={classes.list}>
        <summary>
            {i18n.t('{{count}} entries of the set-up do not fit the programs', {
                count: faults.length,
                defaultValue:
                    '{{count}} entry of the set-up does not fit the programs',
                defaultValue_plural:
                    '{{count}} entries of the set-up do not fit the programs',
            })}
        </summary>
        <ul>
            {faults.map((fault) => (
                <li key={fault}>{fault}</li>
            ))}
        </ul>
    </details>
)

const Content = ({ issues, unmapped, faults }: Leftover) =>
    issues.length + unmapped.length + faults.length === 0 ? (
        <EmptyNote>
            {i18n.t('Everything was read and has its place.')}
        </EmptyNote>
    ) : (
        <>
            {issues.length > 0 && <Issues issues={issues} />}
            {unmapped.length > 0 && <Unmapped unmapped={unmapped} />}
            {faults.length > 0 && <Faults faults={faults} />}
        </>
    )

/** What could not be read or has no place in a section: counted and listed, never dropped. */
export const Leftovers = ({
    load,
    faults,
}: {
    readonly load: Loadable<Chart>
    readonly faults: readonly string[]
}) => (
    <SectionFrame
        id="leftovers"
        title={i18n.t('Not read or not placed')}
        load={load}
        skeletonRows={1}
    >
        {({ issues, unmapped }) => (
            <Content issues={issues} unmapped={unmapped} faults={faults} />
        )}
    </SectionFrame>
)
