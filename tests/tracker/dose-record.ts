import type { ClinicalEvent } from '../../src/domain/clinical-event'
import type { ValueContent } from '../../src/domain/recorded-value'
import type { ImmunizationMapping } from '../../src/mapping/care-mapping'
import { clinicalEvent, day, recordedValue, uid } from '../fixtures/builders'

export const mapped = (
    field: string,
    part: Partial<ImmunizationMapping> = {}
): ImmunizationMapping => ({
    vaccine: 'opv',
    name: 'Oral polio',
    dose: 1,
    source: { dataElement: uid(field) },
    recordedAs: 'yes-no',
    givenCodes: [],
    ...part,
})

export type Values = Readonly<Record<string, ValueContent>>

export const visit = (
    values: Values,
    part: Partial<ClinicalEvent> = {}
): ClinicalEvent =>
    clinicalEvent({
        values: Object.entries(values).map(([name, content]) =>
            recordedValue(name, content)
        ),
        ...part,
    })

export const YES: ValueContent = { kind: 'yes-no', yes: true }
export const NO: ValueContent = { kind: 'yes-no', yes: false }
export const text = (words: string): ValueContent => ({
    kind: 'text',
    text: words,
})
export const number = (value: number): ValueContent => ({
    kind: 'number',
    number: value,
    text: String(value),
})
export const code = (word: string): ValueContent => ({
    kind: 'option',
    code: word,
    name: word.toLowerCase(),
})
export const on = (date: string): ValueContent => ({
    kind: 'date',
    date: day(date),
})
