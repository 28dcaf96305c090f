import type { ClinicalEvent } from '../../src/domain/clinical-event'
import type { DoseRecord, Immunizations } from '../../src/domain/immunization'
import type { ValueContent } from '../../src/domain/recorded-value'
import type { ImmunizationMapping } from '../../src/mapping/care-mapping'
import { readImmunizations } from '../../src/tracker/read/read-immunizations'
import { uid } from '../fixtures/builders'
import { clinicMapping } from '../fixtures/clinic-mapping'
import {
    chartOf,
    wireEnrollment,
    wireEvent,
    wireRecord,
} from '../fixtures/wire-builders'
import {
    code,
    mapped,
    NO,
    number,
    on,
    text,
    type Values,
    visit,
    YES,
} from './dose-record'

const told = (doses: readonly DoseRecord[]) =>
    doses.map(({ dose, state, date }) => `${dose} ${state} ${date}`)

const dosesOf = (
    mappings: readonly ImmunizationMapping[],
    ...events: readonly ClinicalEvent[]
) =>
    readImmunizations(mappings, events).vaccines.flatMap(({ doses }) =>
        told(doses)
    )

describe('a dose that is recorded as a yes', () => {
    it.each<[string, ValueContent, string]>([
        ['a yes was given at the visit', YES, '1 given 2026-06-10'],
        ['a no was not given', NO, '1 not-given 2026-06-10'],
        ['anything else is shown', text('maybe'), '1 unclear 2026-06-10'],
    ])('%s', (_, content, expected) => {
        expect(dosesOf([mapped('opv1')], visit({ opv1: content }))).toEqual([
            expected,
        ])
    })

    it('says nothing as a plan, kept or cancelled', () => {
        const plans = (['planned', 'cancelled'] as const).map((status) =>
            visit({ opv1: YES }, { status })
        )
        expect(dosesOf([mapped('opv1')], ...plans)).toEqual([])
    })

    it('keeps a dose of a visit without a date', () => {
        expect(
            dosesOf([mapped('opv1')], visit({ opv1: YES }, { date: undefined }))
        ).toEqual(['1 given undefined'])
    })

    it('counts in the stage that is mapped and in no other', () => {
        const source = { dataElement: uid('opv1'), programStage: uid('card') }
        const card = { id: uid<'stage'>('card'), name: 'Card' }
        const mapping = [mapped('opv1', { source })]
        expect(dosesOf(mapping, visit({ opv1: YES }))).toEqual([])
        expect(dosesOf(mapping, visit({ opv1: YES }, { stage: card }))).toEqual(
            ['1 given 2026-06-10']
        )
    })
})

describe('a dose that is recorded as a date', () => {
    const mapping = [mapped('opv1on', { recordedAs: 'date' })]

    it('was given on that date, not at the visit', () => {
        expect(dosesOf(mapping, visit({ opv1on: on('2026-03-01') }))).toEqual([
            '1 given 2026-03-01',
        ])
    })

    it('is shown as it stands when it is no date', () => {
        expect(dosesOf(mapping, visit({ opv1on: text('spring') }))).toEqual([
            '1 unclear 2026-06-10',
        ])
    })

    it('is one with the yes beside it', () => {
        const twins = [mapped('opv1'), ...mapping]
        const event = visit({ opv1: YES, opv1on: on('2026-03-01') })
        expect(dosesOf(twins, event)).toEqual(['1 given 2026-03-01'])
    })

    it('contradicts the no beside it', () => {
        const twins = [mapped('opv1'), ...mapping]
        const event = visit({ opv1: NO, opv1on: on('2026-03-01') })
        expect(dosesOf(twins, event)).toEqual(['1 unclear 2026-03-01'])
    })
})

describe('a dose that is recorded by its number', () => {
    const numbered = (givenCodes: readonly string[] = []) => [
        mapped('opv', {
            dose: undefined,
            recordedAs: 'dose-number',
            givenCodes: [...givenCodes],
        }),
    ]

    it.each<[ValueContent, string]>([
        [number(2), '2 given 2026-06-10'],
        [number(0), '0 given 2026-06-10'],
        [code('3'), '3 given 2026-06-10'],
        [number(1.5), 'undefined unclear 2026-06-10'],
        [number(-1), 'undefined unclear 2026-06-10'],
        [text('second'), 'undefined unclear 2026-06-10'],
    ])('%j is %s', (content, expected) => {
        expect(dosesOf(numbered(), visit({ opv: content }))).toEqual([expected])
    })

    it('takes only the codes that mean given, where the mapping names them', () => {
        const read = (word: string) =>
            dosesOf(numbered(['1', '2']), visit({ opv: code(word) }))
        expect(read('2')).toEqual(['2 given 2026-06-10'])
        expect(read('9')).toEqual(['undefined unclear 2026-06-10'])
    })
})

describe('a dose that is recorded as a code', () => {
    const coded = (vaccine: string, ...givenCodes: string[]) =>
        mapped('vaccine', {
            vaccine,
            name: vaccine,
            dose: undefined,
            recordedAs: 'coded',
            givenCodes,
        })
    const mappings = [coded('bcg', 'BCG'), coded('opv', 'OPV')]

    const read = (content: ValueContent): Immunizations =>
        readImmunizations(mappings, [visit({ vaccine: content })])

    it('is of the vaccine that the code means, and of no other', () => {
        expect(
            read(code('OPV')).vaccines.map(({ vaccine, doses }) => [
                vaccine,
                ...told(doses),
            ])
        ).toEqual([['bcg'], ['opv', 'undefined given 2026-06-10']])
    })

    it('takes each of several codes', () => {
        const both: ValueContent = {
            kind: 'options',
            options: ['BCG', 'OPV'].map((word) => ({ code: word, name: word })),
        }
        expect(read(both).vaccines.map(({ doses }) => doses.length)).toEqual([
            1, 1,
        ])
    })

    it('keeps a code that no vaccine claims in sight', () => {
        const { vaccines, unassigned } = read(code('NEW'))
        expect(vaccines.flatMap(({ doses }) => doses)).toEqual([])
        expect(unassigned).toEqual([
            expect.objectContaining({
                state: 'unclear',
                sources: [expect.objectContaining({ content: code('NEW') })],
            }),
        ])
    })

    it('gives an unclaimed code to the only vaccine of its field', () => {
        const { vaccines, unassigned } = readImmunizations(
            [coded('flu', 'FULL')],
            [visit({ vaccine: code('NONE') })]
        )
        expect(vaccines.map(({ doses }) => told(doses))).toEqual([
            ['undefined unclear 2026-06-10'],
        ])
        expect(unassigned).toEqual([])
    })
})

describe('the vaccines', () => {
    it('stand in the order of the mapping, also without a dose', () => {
        const read = readImmunizations(
            [
                mapped('opv1'),
                mapped('bcg', { vaccine: 'bcg', name: 'BCG' }),
                mapped('opv2', { dose: 2 }),
            ],
            []
        )
        expect(read.vaccines).toEqual([
            { vaccine: 'opv', name: 'Oral polio', doses: [] },
            { vaccine: 'bcg', name: 'BCG', doses: [] },
        ])
    })

    it('have the name of the product that was given', () => {
        const products = [
            mapped('half', { vaccine: 'bcg', name: 'BCG (0.05 mL)' }),
            mapped('full', { vaccine: 'bcg', name: 'BCG (0.1 mL)' }),
        ]
        const nameAfter = (values: Values) =>
            readImmunizations(products, [visit(values)]).vaccines[0]?.name
        expect(nameAfter({ full: YES })).toBe('BCG (0.1 mL)')
        expect(nameAfter({})).toBe('BCG (0.05 mL) / BCG (0.1 mL)')
    })

    it('come from all programs into the chart', () => {
        const mapping = clinicMapping({
            immunizations: [
                {
                    vaccine: 'tt',
                    name: 'Tetanus',
                    dose: 1,
                    source: { dataElement: uid('diabetic') },
                    recordedAs: 'coded',
                    givenCodes: ['YES'],
                },
            ],
        })
        const record = wireRecord([
            wireEnrollment([wireEvent({ diabetic: 'YES' })]),
            wireEnrollment([wireEvent({ diabetic: 'YES' })], {
                program: uid('heart'),
            }),
        ])
        const { immunizations } = chartOf(record, { mapping })
        expect(immunizations.vaccines).toEqual([
            expect.objectContaining({
                vaccine: 'tt',
                doses: [
                    expect.objectContaining({
                        state: 'given',
                        sources: [expect.anything(), expect.anything()],
                    }),
                ],
            }),
        ])
        expect(chartOf(record, { mapping: undefined }).immunizations).toEqual({
            vaccines: [],
            unassigned: [],
        })
    })
})
