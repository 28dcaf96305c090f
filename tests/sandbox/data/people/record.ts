import type { Clock } from '../dates'
import type { AttributeKey } from '../metadata/attributes'
import type { ElementKey } from '../metadata/data-elements'
import type { ProgramKey, StageKey } from '../metadata/programs'
import type { PlaceKey } from '../places'

/** What was recorded in an event; strings, as DHIS2 keeps every value. */
export type Values = Partial<Record<ElementKey, string>>

export interface EventSpec {
    stage: StageKey
    /** Day of the visit, or of the plan when it is still to come or missed. */
    on: string
    /** COMPLETED when absent. */
    status?: 'ACTIVE' | 'SCHEDULE' | 'SKIPPED'
    place?: PlaceKey
    values?: Values
    comment?: string
}

export interface EnrollmentSpec {
    program: ProgramKey
    /** Where the person is enrolled; their own place when absent. */
    place?: PlaceKey
    enrolled: string
    /** Day of the incident, such as the last period; the day of enrollment when absent. */
    incident?: string
    /** ACTIVE when absent. */
    status?: 'COMPLETED' | 'CANCELLED'
    completed?: string
    comment?: string
    events: EventSpec[]
}

/** One invented person, before it becomes a tracker payload. */
export interface PersonSpec {
    place: PlaceKey
    attributes: Partial<Record<AttributeKey, string>>
    enrollments: EnrollmentSpec[]
}

/** Makes a person's record for a given day. */
export type PersonMaker = (clock: Clock) => PersonSpec

/** A blood pressure as it is said. */
export const bp = (reading: string): Values => {
    const [systolic = '', diastolic = ''] = reading.split('/')
    return { systolic, diastolic }
}

/** As `bp`, in the data elements of maternal care. */
export const ancBp = (reading: string): Values => {
    const { systolic, diastolic } = bp(reading)
    return { ancSystolic: systolic, ancDiastolic: diastolic }
}

/** A planned event that has not taken place. */
export const planned = (stage: StageKey, on: string): EventSpec => ({
    stage,
    on,
    status: 'SCHEDULE',
})

/** An entry of the problem list: the code, its status and what else is known. */
export const problem = (
    on: string,
    [code, status]: [code: string, status: string],
    more: Values = {}
): EventSpec => ({
    stage: 'problem',
    on,
    values: {
        problem: code,
        problemStatus: status,
        problemCertainty: 'CONFIRMED',
        ...more,
    },
})

/** A dose of a vaccine. */
export const dose = (
    on: string,
    vaccine: string,
    number: string
): EventSpec => ({
    stage: 'immunization',
    on,
    values: {
        vaccine,
        doseNumber: number,
        batch: `${vaccine}-${on.slice(2, 4)}`,
    },
})
