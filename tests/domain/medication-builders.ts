import type {
    Medication,
    MedicationEntry,
    MedicationSupply,
} from '../../src/domain/medication'
import { day } from '../fixtures/builders'
import { recordedOn } from './allergy-arbitraries'

export const supply = (days: number): MedicationSupply => ({
    content: { kind: 'number', number: days, text: String(days) },
    days,
})

/** A yes of the latest day of its stage, unless the test says otherwise. */
export const entry = (
    date: string | undefined,
    parts: Partial<MedicationEntry> = {}
): MedicationEntry => ({
    source: recordedOn(date),
    answer: 'yes',
    said: [],
    doses: [],
    supplies: [],
    isLatest: true,
    ...parts,
})

export const medication = (
    name: string,
    entries: readonly MedicationEntry[],
    parts: Partial<Medication> = {}
): Medication => ({
    key: name.toLowerCase(),
    name: { kind: 'text', text: name },
    entries,
    runs: [],
    ...parts,
})

export const run = (from: string, to: string, timesRecorded = 2) => ({
    from: day(from),
    to: day(to),
    timesRecorded,
})
