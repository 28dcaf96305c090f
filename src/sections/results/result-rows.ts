import { foldText } from '../../domain/fold-text'
import { isAbnormal, type TestSeries } from '../../domain/test-result'
import { wordsOf } from '../../domain/value-text'

export interface ResultFilter {
    readonly onlyAbnormal: boolean
    readonly text: string
}

export const NO_RESULT_FILTER: ResultFilter = { onlyAbnormal: false, text: '' }

export interface TestGroups {
    /** In the order of the mapping. */
    readonly done: readonly TestSeries[]
    readonly never: readonly TestSeries[]
}

export const testGroups = (tests: readonly TestSeries[]): TestGroups => ({
    done: tests.filter(({ results }) => results.length > 0),
    never: tests.filter(({ results }) => results.length === 0),
})

/** The test by its name, and all that was ever recorded of it. */
const textOf = ({ measure, results }: TestSeries): string =>
    foldText(
        [
            measure.name,
            ...results.flatMap(({ name, content }) => [
                name,
                ...wordsOf(content),
            ]),
        ].join('\n')
    )

/** The tests that have every word, and whose latest result is abnormal where only such are asked for. */
export const filterTests = (
    tests: readonly TestSeries[],
    { onlyAbnormal, text }: ResultFilter
): readonly TestSeries[] => {
    const words = foldText(text).split(/\s+/).filter(Boolean)
    return tests
        .filter((test) => !onlyAbnormal || isAbnormal(test))
        .filter((test) => {
            const folded = words.length > 0 ? textOf(test) : ''
            return words.every((word) => folded.includes(word))
        })
}
