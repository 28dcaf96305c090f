import type { CalendarDate } from './calendar-date'
import { type Flag, worseFlag } from './flag'
import type { Measure, MeasureSeries, Observation } from './observation'

/** One reading as it is read aloud: a single value, or the two parts of a blood pressure. */
export interface Reading {
    readonly date: CalendarDate
    readonly parts: readonly Observation[]
    /** The part of a blood pressure that was not measured with the other. */
    readonly missing: 'upper' | 'lower' | undefined
    readonly flag: Flag | undefined
}

/** All readings of a measure, or of both parts of a blood pressure, newest first. */
export interface MeasureReadings {
    readonly key: string
    readonly name: string
    readonly measures: readonly Measure[]
    readonly readings: readonly Reading[]
}

/** The last known reading of a measure and the one before; both undefined when never measured. */
export interface LastKnown {
    readonly key: string
    readonly name: string
    readonly measures: readonly Measure[]
    readonly latest: Reading | undefined
    readonly previous: Reading | undefined
    readonly count: number
}

const single = (observation: Observation): Reading => ({
    date: observation.date,
    parts: [observation],
    missing: undefined,
    flag: observation.flag,
})

const ofSeries = ({
    measure,
    observations,
}: MeasureSeries): MeasureReadings => ({
    key: measure.id,
    name: measure.name,
    measures: [measure],
    readings: observations.map(single),
})

/**
 * Pairs the parts of a blood pressure that were measured in one event. A repeated reading in the
 * same event pairs in the order of recording. A part without its partner is shown alone.
 */
const pairs = (
    systolic: MeasureSeries,
    diastolic: MeasureSeries
): readonly Reading[] => {
    const partners = new Map<string, Observation[]>()
    for (const observation of diastolic.observations) {
        const list = partners.get(observation.event) ?? []
        partners.set(observation.event, [...list, observation])
    }
    const paired = systolic.observations.map((upper): Reading => {
        const lower = partners.get(upper.event)?.shift()
        return {
            date: upper.date,
            parts: lower ? [upper, lower] : [upper],
            missing: lower ? undefined : 'lower',
            flag: worseFlag(upper.flag, lower?.flag),
        }
    })
    const alone = [...partners.values()]
        .flat()
        .map((lower): Reading => ({ ...single(lower), missing: 'upper' }))
    return [...paired, ...alone].sort((a, b) =>
        a.date < b.date ? 1 : a.date > b.date ? -1 : 0
    )
}

const bloodPressure = (
    systolic: MeasureSeries,
    diastolic: MeasureSeries,
    name: string
): MeasureReadings => ({
    key: `${systolic.measure.id} ${diastolic.measure.id}`,
    name,
    measures: [systolic.measure, diastolic.measure],
    readings: pairs(systolic, diastolic),
})

/** One entry for each mapped measure, in the order of the mapping; blood pressure is one pair. */
export const readingsOf = (
    vitals: readonly MeasureSeries[],
    bloodPressureName: string
): readonly MeasureReadings[] => {
    const systolic = vitals.find(
        ({ measure }) => measure.concept === 'systolic'
    )
    const diastolic = vitals.find(
        ({ measure }) => measure.concept === 'diastolic'
    )
    if (
        !systolic ||
        !diastolic ||
        systolic.measure.unit !== diastolic.measure.unit
    ) {
        return vitals.map(ofSeries)
    }
    return vitals.flatMap((series) => {
        if (series === systolic) {
            return [bloodPressure(systolic, diastolic, bloodPressureName)]
        }
        return series === diastolic ? [] : [ofSeries(series)]
    })
}

/** The two newest readings of each measure; see `readingsOf`. */
export const lastKnown = (
    vitals: readonly MeasureSeries[],
    bloodPressureName: string
): readonly LastKnown[] =>
    readingsOf(vitals, bloodPressureName).map(({ readings, ...of }) => ({
        ...of,
        latest: readings[0],
        previous: readings[1],
        count: readings.length,
    }))
