import { screen, within } from '@testing-library/react'
import type { CalendarDate } from '../../../src/domain/calendar-date'
import type { FlagLevel } from '../../../src/domain/flag'
import type {
    MeasureSeries,
    Observation,
} from '../../../src/domain/observation'
import {
    VitalsBoard,
    type VitalsBoardProps,
} from '../../../src/sections/vitals/vitals-board'
import { day, uid } from '../../fixtures/builders'
import { BO, emptyChart, parts, ready, showSection } from '../show-section'

export const LATER = day('2026-11-10')
export const BEFORE = day('2026-05-10')

/** One measurement in the clinic of Bo. */
export const observed = (
    event: string,
    date: CalendarDate,
    value: number
): Observation => ({
    event: uid(event),
    date,
    program: { id: uid('clinic'), name: 'Clinic' },
    stage: { id: uid('visit'), name: 'Visit' },
    orgUnit: BO,
    value,
    original: undefined,
    flag: undefined,
})

export const convertedFrom = (
    value: number,
    unit: string,
    one: Observation
): Observation => ({ ...one, original: { value, unit } })

export const flagged = (level: FlagLevel, one: Observation): Observation => ({
    ...one,
    flag: {
        level,
        bound: 140,
        rule: {
            id: level,
            source: 'Handbook',
            version: '2025',
            scope: `Scope of ${level}`,
        },
    },
})

export const series = (
    concept: string,
    unit: string,
    observations: readonly Observation[]
): MeasureSeries => ({
    measure: {
        id: concept,
        concept,
        name: `Name of ${concept}`,
        unit,
        decimals: undefined,
    },
    observations,
})

export const toDecimals = (
    decimals: number,
    { measure, observations }: MeasureSeries
): MeasureSeries => ({ measure: { ...measure, decimals }, observations })

export const showVitals = (
    vitals: readonly MeasureSeries[],
    props: Partial<VitalsBoardProps> = {},
    language = 'en'
) =>
    showSection(
        <VitalsBoard
            load={ready(emptyChart({ vitals }))}
            {...parts}
            {...props}
        />,
        language
    )

export const region = () => screen.getByRole('region', { name: 'Vitals' })

/** The text of each measure that has a value, in order. */
export const rows = () =>
    within(region())
        .queryAllByRole('listitem')
        .map(({ textContent }) => textContent ?? '')
