import { noAllergyRecord } from '../../../src/domain/allergy'
import {
    type CalendarDate,
    parseCalendarDate,
} from '../../../src/domain/calendar-date'
import type { Chart } from '../../../src/domain/chart'
import type { ClinicalEvent } from '../../../src/domain/clinical-event'
import type { Enrollment } from '../../../src/domain/enrollment'
import { notRecorded } from '../../../src/domain/fact'
import type { Flag, FlagLevel } from '../../../src/domain/flag'
import { parseUid, type Uid } from '../../../src/domain/ids'
import { noImmunizations } from '../../../src/domain/immunization'
import { noMedicationRecord } from '../../../src/domain/medication'
import { noPregnancyHistory } from '../../../src/domain/pregnancy'
import type { RecordedValue } from '../../../src/domain/recorded-value'
import { noResultRecord } from '../../../src/domain/test-result'

export const TODAY = '2026-11-22'

export const day = (text: string): CalendarDate => {
    const date = parseCalendarDate(text)
    if (!date) {
        throw new Error(`no date: ${text}`)
    }
    return date
}

/** A uid that begins with readable letters and ends with a number. */
export const uid = <Kind extends string>(start: string, n = 0): Uid<Kind> => {
    const id = parseUid<Kind>(
        start + String(n).padStart(11 - start.length, '0')
    )
    if (!id) {
        throw new Error(`no uid: ${start} ${n}`)
    }
    return id
}

const flag = (level: FlagLevel): Flag => ({
    level,
    bound: 140,
    rule: { id: 'rule', source: 'A source', version: '1', scope: 'adults' },
})

let made = 0
const next = () => (made += 1)

export const value = (
    name: string,
    text: string,
    part: Partial<RecordedValue> = {}
): RecordedValue => ({
    field: uid('Field', next()),
    name,
    content: { kind: 'text', text },
    unit: undefined,
    flag: undefined,
    recordedBy: undefined,
    ...part,
})

export const measured = (
    name: string,
    number: number,
    unit: string
): RecordedValue =>
    value(name, '', {
        content: { kind: 'number', number, text: String(number) },
        unit,
    })

export const flagged = (
    level: FlagLevel,
    value: RecordedValue
): RecordedValue => ({ ...value, flag: flag(level) })

export const HTN = { id: uid<'program'>('Htn'), name: 'Hypertension' }
export const ANC = { id: uid<'program'>('Anc'), name: 'Antenatal care' }
export const HTN_VISIT = { id: uid<'stage'>('HtnVisit'), name: 'Control visit' }
export const HTN_LAB = { id: uid<'stage'>('HtnLab'), name: 'Laboratory' }
export const ANC_FIRST = { id: uid<'stage'>('AncFirst'), name: 'First contact' }
export const BO = uid<'org-unit'>('Bo')
export const KENEMA = uid<'org-unit'>('Kenema')

const PLACES = new Map<string, string>([
    [BO, 'Bo Health Centre'],
    [KENEMA, 'Kenema Hospital'],
])

export const placeName = (orgUnit: string) => PLACES.get(orgUnit)

/** A finished control visit in Bo, other than `part` says. */
export const event = (
    date: string | undefined,
    part: Partial<ClinicalEvent> = {}
): ClinicalEvent => ({
    id: uid('Event', next()),
    enrollment: uid('Enrol'),
    program: HTN,
    stage: HTN_VISIT,
    status: 'finished',
    date: date === undefined ? undefined : day(date),
    orgUnit: BO,
    values: [],
    notes: [],
    recordedBy: undefined,
    assignedTo: undefined,
    ...part,
})

export const enrollment = (): Enrollment => ({
    id: uid('Enrol'),
    program: HTN,
    status: 'active',
    enrolledOn: day('2023-01-05'),
    incidentOn: undefined,
    completedOn: undefined,
    orgUnit: BO,
    followUp: false,
    eventCount: 0,
    stages: [],
    notes: [],
})

export const chart = (
    events: readonly ClinicalEvent[],
    part: Partial<Chart> = {}
): Chart => ({
    patient: {
        id: uid('Patient'),
        orgUnit: BO,
        name: notRecorded,
        birthDate: notRecorded,
        sex: notRecorded,
        identifiers: [],
        phones: [],
        addresses: [],
        otherDetails: [],
        photo: undefined,
        deceased: { kind: 'not-said' },
    },
    enrollments: [enrollment()],
    events,
    problems: [],
    vitals: [],
    results: noResultRecord,
    immunizations: noImmunizations,
    pregnancies: noPregnancyHistory,
    allergies: noAllergyRecord,
    medications: noMedicationRecord,
    issues: [],
    unmapped: [],
    hasHiddenPrograms: false,
    ...part,
})
