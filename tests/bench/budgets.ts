import type { CostRow } from './cost-rows'
import type { OwnScript } from './own-script'
import type { ScrollFigures } from './scroll'

/** A limit that the project set itself, and the figure that is held against it. */
export interface Budget {
    readonly name: string
    readonly limit: string
    readonly measured: string
    readonly isWithin: boolean
}

interface Limit {
    readonly name: string
    readonly unit?: string
    readonly most?: number
    readonly least?: number
    readonly digits?: number
}

const heldAgainst = (
    { name, unit = '', most, least, digits = 0 }: Limit,
    measured: number
): Budget => ({
    name,
    limit: most === undefined ? `at least ${least}${unit}` : `${most}${unit}`,
    measured: `${measured.toFixed(digits)}${unit}`,
    isWithin:
        measured <= (most ?? Infinity) && measured >= (least ?? -Infinity),
})

const isChart = ({ subject }: CostRow): boolean => !subject.isEmptyApp

const isSlow = ({ line }: CostRow): boolean => line.name === 'slow'

const highest = (
    rows: readonly CostRow[],
    figure: (row: CostRow) => number
): number => Math.max(...rows.map(figure))

/** The dearest chart of all that were measured counts. */
export const requestBudgets = (rows: readonly CostRow[]): readonly Budget[] => {
    const charts = rows.filter(isChart)
    return [
        heldAgainst(
            { name: 'own requests', most: 12 },
            highest(charts, ({ ownApi, ownFiles }) => ownApi + ownFiles)
        ),
        heldAgainst(
            { name: 'requests to the tracker', most: 1 },
            highest(charts, ({ tracker }) => tracker)
        ),
    ]
}

const timeBudget = (
    rows: readonly CostRow[],
    visit: CostRow['visit'],
    most: number
): Budget => {
    const slow = rows.filter((row) => isSlow(row) && row.visit === visit)
    const slowest = (of: readonly CostRow[]) =>
        highest(of, ({ filledMs }) => filledMs / 1000)
    const floor = slowest(slow.filter((row) => !isChart(row))).toFixed(2)
    return heldAgainst(
        {
            name: `filled chart, slow, ${visit} (an empty platform app: ${floor} s)`,
            unit: ' s',
            most,
            digits: 2,
        },
        slowest(slow.filter(isChart))
    )
}

export const costBudgets = (rows: readonly CostRow[]): readonly Budget[] => [
    ...requestBudgets(rows),
    timeBudget(rows, 'cold', 3),
    timeBudget(rows, 'warm', 1),
]

export const scriptBudgets = ({
    ownBytes,
    chartBytes,
}: OwnScript): readonly Budget[] => {
    const limit = { unit: ' kB', digits: 1 }
    return [
        heldAgainst(
            {
                ...limit,
                name: "the app's own JavaScript, compressed",
                most: 150,
            },
            ownBytes / 1000
        ),
        heldAgainst(
            {
                ...limit,
                name: "all JavaScript, the platform's with it, compressed",
                most: 250,
            },
            chartBytes / 1000
        ),
    ]
}

export const scrollBudgets = (
    figures: readonly ScrollFigures[]
): readonly Budget[] =>
    figures.flatMap(({ line, framesPerSecond, longestFrameMs }) => [
        heldAgainst(
            {
                name: `scrolling, ${line.name}`,
                unit: ' frames/s',
                least: 50,
            },
            framesPerSecond
        ),
        heldAgainst(
            {
                name: `scrolling, ${line.name}, longest frame`,
                unit: ' ms',
                most: 200,
            },
            longestFrameMs
        ),
    ])
