import type { AllergyRecord } from '../../src/domain/allergy'
import type { EventStatus } from '../../src/domain/clinical-event'
import type { ValueContent } from '../../src/domain/recorded-value'
import { readAllergies } from '../../src/tracker/read/read-allergies'
import { clinicalEvent, day, recordedValue, uid } from '../fixtures/builders'
import { clinicMapping } from '../fixtures/clinic-mapping'

const element = (name: string, stage?: string) => ({
    dataElement: uid(name),
    ...(stage === undefined ? {} : { programStage: uid(stage) }),
})

const { allergies: MAPPED } = clinicMapping({
    allergies: [
        { source: element('substance'), noneCodes: ['NIL'] },
        { source: element('noAllergy'), noneCodes: ['true'] },
        { source: element('latex'), substance: 'Latex' },
        {
            source: element('sulfa', 'visit'),
            substance: 'Sulfa',
            yesCodes: ['Y'],
            noneCodes: ['NONE'],
        },
    ],
})

const YES: ValueContent = { kind: 'yes-no', yes: true }
const NO: ValueContent = { kind: 'yes-no', yes: false }
const text = (words: string): ValueContent => ({ kind: 'text', text: words })
const option = (code: string, name: string): ValueContent => ({
    kind: 'option',
    code,
    name,
})

const eventWith = (
    values: Readonly<Record<string, ValueContent>>,
    parts: Parameters<typeof clinicalEvent>[0] = {}
) =>
    clinicalEvent({
        values: Object.entries(values).map(([name, content]) =>
            recordedValue(name, content)
        ),
        recordedBy: 'nurse',
        ...parts,
    })

const recordOf = (values: Readonly<Record<string, ValueContent>>) =>
    readAllergies(MAPPED, [eventWith(values)])

const told = (record: AllergyRecord) => ({
    has: record.allergies.map(({ substance }) => substance),
    denied: record.denied.map(({ substance }) => substance),
    unclear: record.unclear.map(({ label }) => label),
    none: record.noneKnown.length,
})

const NOTHING = { has: [], denied: [], unclear: [], none: 0 }

describe('a value that names the substance', () => {
    it('is an allergy by the name of its option', () => {
        expect(
            told(recordOf({ substance: option('PEN', 'Penicillin') }))
        ).toEqual({ ...NOTHING, has: ['Penicillin'] })
    })

    it('is one for each of several options, and one in words', () => {
        const options = [
            { code: 'PEN', name: 'Penicillin' },
            { code: 'LTX', name: 'Latex' },
        ]
        expect(
            told(recordOf({ substance: { kind: 'options', options } })).has
        ).toEqual(['Penicillin', 'Latex'])
        expect(told(recordOf({ substance: text('Bee stings') })).has).toEqual([
            'Bee stings',
        ])
    })

    it('says that none is known by its own code', () => {
        expect(told(recordOf({ substance: option('NIL', 'None') }))).toEqual({
            ...NOTHING,
            none: 1,
        })
    })

    it('keeps what is named beside the code for none', () => {
        const options = [
            { code: 'NIL', name: 'None' },
            { code: 'LTX', name: 'Latex' },
        ]
        expect(
            told(recordOf({ substance: { kind: 'options', options } }))
        ).toEqual({ ...NOTHING, has: ['Latex'], none: 1 })
    })

    it('stays as recorded where its code is unknown', () => {
        const gone: ValueContent = {
            kind: 'unreadable',
            text: 'XX',
            reason: 'unknown-option',
        }
        expect(recordOf({ substance: gone }).unclear).toEqual([
            expect.objectContaining({ label: 'substance', content: gone }),
        ])
    })
})

describe('a question that none is known', () => {
    it('answered with yes is dated and attributed', () => {
        expect(recordOf({ noAllergy: YES }).noneKnown).toEqual([
            expect.objectContaining({
                date: '2026-06-10',
                program: { id: uid('clinic'), name: 'Clinic' },
                orgUnit: uid('bo'),
                by: 'nurse',
            }),
        ])
    })

    it('answered with no names no substance, and is not "not recorded"', () => {
        expect(told(recordOf({ noAllergy: NO }))).toEqual({
            ...NOTHING,
            unclear: ['noAllergy'],
        })
    })
})

describe('a question about one substance', () => {
    it.each([
        ['yes', { latex: YES }, { ...NOTHING, has: ['Latex'] }],
        ['no', { latex: NO }, { ...NOTHING, denied: ['Latex'] }],
        ['its own yes', { sulfa: text('Y') }, { ...NOTHING, has: ['Sulfa'] }],
        ['its own none', { sulfa: text('NONE') }, { ...NOTHING, none: 1 }],
        [
            'another code',
            { sulfa: text('N') },
            { ...NOTHING, unclear: ['Sulfa'] },
        ],
    ])('answered with %s', (_, values, expected) => {
        expect(told(recordOf(values))).toEqual(expected)
    })

    it('counts in its own stage only', () => {
        const elsewhere = {
            stage: { id: uid<'stage'>('other'), name: 'Other' },
        }
        const events = [eventWith({ sulfa: text('Y'), latex: YES }, elsewhere)]
        expect(told(readAllergies(MAPPED, events)).has).toEqual(['Latex'])
    })

    it('joins the same substance from another field', () => {
        const events = [
            eventWith({ latex: YES }),
            eventWith(
                { substance: option('LTX', 'latex') },
                { id: uid('later'), date: day('2026-08-01') }
            ),
        ]
        expect(readAllergies(MAPPED, events).allergies).toEqual([
            expect.objectContaining({
                firstSeen: '2026-06-10',
                lastSeen: '2026-08-01',
            }),
        ])
    })
})

it.each<[EventStatus, number]>([
    ['planned', 0],
    ['cancelled', 0],
    ['in-progress', 1],
    ['finished', 1],
    ['unknown', 1],
])('an event that is %s tells %i', (status, count) => {
    const events = [eventWith({ latex: YES }, { status })]
    expect(readAllergies(MAPPED, events).allergies).toHaveLength(count)
})

it('tells not mapped from not recorded', () => {
    expect(readAllergies([], [eventWith({ latex: YES })]).isMapped).toBe(false)
    const empty = readAllergies(MAPPED, [])
    expect(empty.isMapped).toBe(true)
    expect(told(empty)).toEqual(NOTHING)
})
