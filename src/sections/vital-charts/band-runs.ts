import type { Reading } from '../../domain/last-known'
import { type NormalSpan, normalSpan } from '../../domain/normal-span'
import type { Measure, Observation } from '../../domain/observation'
import type { ReferenceRange } from '../../domain/reference-range'

/** Which value of a reading: the only one, or a part of a blood pressure. */
export type ReadingPart = 'single' | 'upper' | 'lower'

/** Readings one after the other for which the same range held, by age and pregnancy. */
export interface BandRun {
    readonly part: ReadingPart
    readonly range: ReferenceRange
    readonly span: NormalSpan
    /** Places on the time axis of the first and the last of them. */
    readonly from: number
    readonly to: number
}

interface Placed {
    readonly reading: Reading
    readonly place: number
}

/** The parts of a reading by name; a lone part of a pressure keeps its own. */
export const partsOf = (
    { parts, missing }: Reading,
    isPair: boolean
): readonly { readonly part: ReadingPart; readonly value: Observation }[] => {
    const names: readonly ReadingPart[] = isPair
        ? missing === 'upper'
            ? ['lower']
            : ['upper', 'lower']
        : ['single']
    return parts.flatMap((value, index) => {
        const part = names[index]
        return part ? [{ part, value }] : []
    })
}

/** What each reading was judged by, in order; undefined where nothing holds. */
const rangesOfPart = (
    placed: readonly Placed[],
    part: ReadingPart,
    isPair: boolean
) =>
    placed.flatMap(({ reading, place }) =>
        partsOf(reading, isPair)
            .filter((one) => one.part === part)
            .map(({ value }) => ({ range: value.range, place }))
    )

/** Between two readings judged otherwise nobody knows which range held: no band stands there. */
const runsOfPart = (
    placed: readonly Placed[],
    part: ReadingPart,
    measures: readonly Measure[]
): readonly BandRun[] => {
    const runs: BandRun[] = []
    let open = false
    for (const { range, place } of rangesOfPart(
        placed,
        part,
        measures.length > 1
    )) {
        const span = range && normalSpan(range, measures[0]?.unit ?? '')
        const last = runs.at(-1)
        if (open && last && last.range === range) {
            runs[runs.length - 1] = { ...last, to: place }
        } else if (range && span) {
            runs.push({ part, range, span, from: place, to: place })
        }
        open = span !== undefined
    }
    return runs
}

/** The bands of all parts of a measure; the readings stand oldest first. */
export const bandRuns = (
    placed: readonly Placed[],
    measures: readonly Measure[]
): readonly BandRun[] => {
    const parts: readonly ReadingPart[] =
        measures.length > 1 ? ['upper', 'lower'] : ['single']
    return parts.flatMap((part) => runsOfPart(placed, part, measures))
}
