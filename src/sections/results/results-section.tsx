import i18n from '@dhis2/d2-i18n'
import { useRef, useState } from 'react'
import type { Chart } from '../../domain/chart'
import { isAbnormal, type TestSeries } from '../../domain/test-result'
import type { Loadable } from '../../ui/loadable'
import { EmptyNote, SectionFrame } from '../../ui/section-frame'
import { unescaped } from '../../ui/unescaped'
import type { RowParts } from './result-details'
import { HiddenTests, ResultFilters } from './result-filters'
import { ResultRow } from './result-row'
import { filterTests, NO_RESULT_FILTER, testGroups } from './result-rows'
import classes from './results-section.module.css'

const Table = ({
    tests,
    ...parts
}: RowParts & { readonly tests: readonly TestSeries[] }) => (
    <table className={classes.table}>
        <thead>
            <tr>
                <th scope="col">{i18n.t('Test')}</th>
                <th scope="col">{i18n.t('Latest')}</th>
                <th scope="col">{i18n.t('Range')}</th>
                <th scope="col">{i18n.t('Date')}</th>
                <th scope="col">{i18n.t('Before')}</th>
                <th scope="col">{i18n.t('Trend')}</th>
            </tr>
        </thead>
        <tbody>
            {tests.map((test) => {
                const latest = test.results[0]
                return latest ? (
                    <ResultRow
                        key={test.measure.id}
                        test={test}
                        latest={latest}
                        {...parts}
                    />
                ) : null
            })}
        </tbody>
    </table>
)

const Filtered = ({
    done,
    ...parts
}: RowParts & { readonly done: readonly TestSeries[] }) => {
    const [filter, setFilter] = useState(NO_RESULT_FILTER)
    const searchField = useRef<HTMLInputElement>(null)
    const shown = filterTests(done, filter)
    const clear = () => {
        setFilter(NO_RESULT_FILTER)
        // the button that was pressed is gone
        searchField.current?.focus()
    }
    return (
        <>
            <ResultFilters
                filter={filter}
                searchField={searchField}
                change={(part) => setFilter({ ...filter, ...part })}
            />
            {shown.length < done.length && (
                <HiddenTests
                    shown={shown.length}
                    total={done.length}
                    clear={clear}
                />
            )}
            {shown.length > 0 && <Table tests={shown} {...parts} />}
        </>
    )
}

const Filled = ({
    tests,
    ...parts
}: RowParts & { readonly tests: readonly TestSeries[] }) => {
    const { done, never } = testGroups(tests)
    if (done.length === 0) {
        return <EmptyNote>{i18n.t('No results recorded')}</EmptyNote>
    }
    return (
        <>
            <Filtered done={done} {...parts} />
            {never.length > 0 && (
                <EmptyNote>
                    {i18n.t('Not recorded: {{names}}', {
                        names: never
                            .map(({ measure }) => measure.name)
                            .join(', '),
                        nsSeparator: '-:-',
                        interpolation: unescaped,
                    })}
                </EmptyNote>
            )}
        </>
    )
}

const testsOf = (load: Loadable<Chart>): Loadable<readonly TestSeries[]> => {
    if (load.state !== 'ready') {
        return load
    }
    const { isMapped, tests } = load.value.results
    return isMapped ? { state: 'ready', value: tests } : { state: 'not-mapped' }
}

const headingOf = (load: Loadable<readonly TestSeries[]>) => {
    const abnormal =
        load.state === 'ready' ? load.value.filter(isAbnormal).length : 0
    return abnormal > 0
        ? i18n.t('Results ({{abnormal}} abnormal)', {
              abnormal,
              interpolation: unescaped,
          })
        : undefined
}

export interface ResultsSectionProps extends RowParts {
    readonly load: Loadable<Chart>
}

/** Each mapped test by its latest result, over all programs. */
export const ResultsSection = ({ load, ...parts }: ResultsSectionProps) => {
    const tests = testsOf(load)
    return (
        <SectionFrame
            id="results"
            title={i18n.t('Results')}
            heading={headingOf(tests)}
            load={tests}
            skeletonRows={5}
        >
            {(value) => <Filled tests={value} {...parts} />}
        </SectionFrame>
    )
}
