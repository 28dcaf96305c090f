import type { Chart } from './chart'
import type { EventSource } from './event-source'
import { type FlowVisit, flowVisits, visitKey } from './flow-visits'
import { type MeasureReadings, type Reading, readingsOf } from './last-known'
import type { Measure, MeasureSeries, UnplacedValue } from './observation'
import { isNumericTest, type TestResult, type TestSeries } from './test-result'

/** One entry of a cell: a reading, a result, or what is recorded and is no number of that measure. */
export type FlowEntry =
    | { readonly kind: 'reading'; readonly value: Reading }
    | { readonly kind: 'result'; readonly value: TestResult }
    | { readonly kind: 'unplaced'; readonly value: UnplacedValue }

export interface FlowRow {
    readonly key: string
    readonly group: 'vitals' | 'results'
    readonly name: string
    /** Two for a blood pressure, else one. */
    readonly measures: readonly Measure[]
    /** By the key of the visit; a visit that is absent recorded nothing. */
    readonly cells: ReadonlyMap<string, readonly FlowEntry[]>
}

/** Numbers down, visits across. */
export interface FlowSheet {
    /** Newest first. */
    readonly visits: readonly FlowVisit[]
    /** In the order of the mapping, vital signs first. */
    readonly rows: readonly FlowRow[]
    /** Names of the measures without any value. */
    readonly never: readonly string[]
}

type Sourced = readonly [EventSource, FlowEntry]

interface Line extends Omit<FlowRow, 'cells'> {
    readonly entries: readonly Sourced[]
}

const ofReading = (value: Reading): readonly Sourced[] =>
    value.parts[0] ? [[value.parts[0], { kind: 'reading', value }]] : []

const vitalLine = (
    { key, name, measures, readings }: MeasureReadings,
    vitals: readonly MeasureSeries[]
): Line => {
    const unplaced = vitals
        .filter(({ measure }) => measures.includes(measure))
        .flatMap((series) => series.unplaced ?? [])
    return {
        key: `vital ${key}`,
        group: 'vitals',
        name,
        measures,
        entries: [
            ...readings.flatMap(ofReading),
            ...unplaced.map((value): Sourced => [
                value,
                { kind: 'unplaced', value },
            ]),
        ],
    }
}

const resultLine = ({ measure, results }: TestSeries): Line => ({
    key: `result ${measure.id}`,
    group: 'results',
    name: measure.name,
    measures: [measure],
    entries: results.map((value): Sourced => [
        value,
        { kind: 'result', value },
    ]),
})

const cellsOf = (entries: readonly Sourced[]): FlowRow['cells'] => {
    const cells = new Map<string, FlowEntry[]>()
    for (const [source, entry] of entries) {
        const key = visitKey(source)
        const cell = cells.get(key)
        if (cell) {
            cell.push(entry)
        } else {
            cells.set(key, [entry])
        }
    }
    return cells
}

/** All vital signs and numeric results of the record, by visit; a blood pressure is one row. */
export const flowSheet = (
    { vitals, results }: Pick<Chart, 'vitals' | 'results'>,
    bloodPressureName: string
): FlowSheet => {
    const lines = [
        ...readingsOf(vitals, bloodPressureName).map((readings) =>
            vitalLine(readings, vitals)
        ),
        ...results.tests.filter(isNumericTest).map(resultLine),
    ]
    const isFilled = ({ entries }: Line) => entries.length > 0
    return {
        visits: flowVisits(
            lines.map(({ name, entries }) => ({
                name,
                sources: entries.map(([source]) => source),
            }))
        ),
        rows: lines.filter(isFilled).map(({ entries, ...line }) => ({
            ...line,
            cells: cellsOf(entries),
        })),
        never: lines.filter((line) => !isFilled(line)).map(({ name }) => name),
    }
}
