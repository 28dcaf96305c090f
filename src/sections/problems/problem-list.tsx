import i18n from '@dhis2/d2-i18n'
import { useState } from 'react'
import type { Chart } from '../../domain/chart'
import type { Problem, ProblemStatus } from '../../domain/problem'
import { assertNever } from '../../domain/result'
import type { CaptureLinks } from '../../ui/links'
import { type Loadable, mapLoadable } from '../../ui/loadable'
import { EmptyNote, SectionFrame } from '../../ui/section-frame'
import { unescaped } from '../../ui/unescaped'
import type { PlaceName } from '../../ui/value-text'
import classes from './problem-list.module.css'
import { ProblemRow } from './problem-row'
import { type ProblemGroup, problemGroups } from './problem-rows'

const groupTitle = (status: ProblemStatus, count: number): string => {
    switch (status) {
        case 'active':
            return i18n.t('Active ({{count}})', {
                count,
                interpolation: unescaped,
            })
        case 'inactive':
            return i18n.t('Inactive ({{count}})', {
                count,
                interpolation: unescaped,
            })
        case 'unknown':
            return i18n.t('Status unknown ({{count}})', {
                count,
                interpolation: unescaped,
            })
        default:
            return assertNever(status)
    }
}

interface RowParts {
    readonly placeName: PlaceName
    readonly links: CaptureLinks
}

const Table = ({
    problems,
    ...parts
}: RowParts & { readonly problems: readonly Problem[] }) => (
    <table className={classes.table}>
        <thead>
            <tr>
                <th scope="col">{i18n.t('Problem')}</th>
                <th scope="col">{i18n.t('Since')}</th>
                <th scope="col">{i18n.t('Last seen')}</th>
                <th scope="col">{i18n.t('From', { context: 'source' })}</th>
            </tr>
        </thead>
        <tbody>
            {problems.map((problem) => (
                <ProblemRow key={problem.key} problem={problem} {...parts} />
            ))}
        </tbody>
    </table>
)

/** The active ones stand open; the others are counted and one action away. */
const Group = ({
    group,
    ...parts
}: RowParts & { readonly group: ProblemGroup }) => {
    const [open, setOpen] = useState(group.status === 'active')
    const title = groupTitle(group.status, group.problems.length)
    return (
        <div className={classes.group}>
            <h3 className={classes.groupTitle}>
                <button
                    type="button"
                    className={classes.toggle}
                    aria-expanded={open}
                    onClick={() => setOpen(!open)}
                >
                    {title}
                </button>
            </h3>
            {open && <Table problems={group.problems} {...parts} />}
        </div>
    )
}

export interface ProblemListProps extends RowParts {
    readonly load: Loadable<Chart>
}

/** What is wrong with the person, over all programs. */
export const ProblemList = ({ load, ...parts }: ProblemListProps) => {
    const problems = mapLoadable(load, (chart) => chart.problems)
    const active =
        problems.state === 'ready'
            ? problems.value.filter(({ status }) => status === 'active').length
            : undefined
    return (
        <SectionFrame
            id="problems"
            title={i18n.t('Problems')}
            heading={
                active === undefined
                    ? undefined
                    : i18n.t('Problems ({{count}} active)', {
                          count: active,
                          interpolation: unescaped,
                      })
            }
            load={problems}
            skeletonRows={4}
        >
            {(value) =>
                value.length === 0 ? (
                    <EmptyNote>{i18n.t('No problems recorded')}</EmptyNote>
                ) : (
                    problemGroups(value).map((group) => (
                        <Group key={group.status} group={group} {...parts} />
                    ))
                )
            }
        </SectionFrame>
    )
}
