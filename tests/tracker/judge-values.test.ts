import type { FlagLevel } from '../../src/domain/flag'
import type { Mapping } from '../../src/mapping/mapping'
import { uid } from '../fixtures/builders'
import { clinicMapping } from '../fixtures/clinic-mapping'
import {
    chartOf,
    wireAttributes,
    wireEnrollment,
    wireEvent,
    wireRecord,
} from '../fixtures/wire-builders'

type Texts = Readonly<Record<string, string>>

const WOMAN = { born: '1992-04-12', sex: 'F' }
const MAN = { born: '1970-01-01', sex: 'M' }

const on = (date: string) => ({ occurredAt: `${date}T00:00:00.000` })

/** The flags of the first value of each event, as the timeline shows them. */
const levels = (
    attributes: Texts,
    events: readonly unknown[],
    {
        mapping = clinicMapping(),
        ...enrollment
    }: { mapping?: Mapping; program?: string } = {}
): readonly (FlagLevel | undefined)[] =>
    chartOf(
        wireRecord([wireEnrollment(events, enrollment)], {
            attributes: wireAttributes(attributes),
        }),
        { mapping }
    ).events.map(({ values }) => values[0]?.flag?.level)

const pressure = (systolic: number, more: Texts = {}) => ({
    systolic: String(systolic),
    ...more,
})

const mappingWithRange = (range: Record<string, unknown>) =>
    clinicMapping({
        vitals: [
            {
                id: 'bp',
                concept: 'systolic',
                name: 'BP',
                unit: 'mm[Hg]',
                sources: [{ dataElement: uid('systolic') }],
                ranges: [range],
            },
        ],
    })

const ANTENATAL = { program: uid('antenatal') }

const contact = (values: Texts, date = '2026-06-10') =>
    wireEvent(values, { ...on(date), programStage: uid('contact') })

describe('the flag of a value', () => {
    it('depends on whether the woman was pregnant at that visit (4.2, 4.6)', () => {
        const at = (pregnant: string) =>
            levels(WOMAN, [wireEvent(pressure(165, { pregnant }))])
        expect(at('true')).toEqual(['HH'])
        expect(at('false')).toEqual(['H'])
    })

    it('takes a visit of a pregnancy program for pregnant', () => {
        expect(levels(WOMAN, [contact(pressure(165))], ANTENATAL)).toEqual([
            'HH',
        ])
        expect(levels(WOMAN, [wireEvent(pressure(165))])).toEqual(['H'])
    })

    it('does so until the delivery that the same enrollment tells', () => {
        const events = [
            contact(pressure(165), '2026-05-01'),
            contact({ delivered: '2026-06-01' }, '2026-06-01'),
            contact(pressure(165), '2026-07-01'),
        ]
        // the newest event stands first; after delivery pregnancy is unknown
        expect(levels(WOMAN, events, ANTENATAL)).toEqual(['H', undefined, 'HH'])
    })

    it('reads the answer in the stage that the mapping names, in no other', () => {
        // mapped for the stage visit only: here the program alone tells the pregnancy
        const events = [contact(pressure(165, { pregnant: 'false' }))]
        expect(levels(WOMAN, events, ANTENATAL)).toEqual(['HH'])
    })

    it('never judges a man by pregnancy', () => {
        expect(levels(MAN, [contact(pressure(165))], ANTENATAL)).toEqual(['H'])
    })

    it.each([
        ['without a birth date', { sex: 'F' }, '2026-06-10'],
        [
            'with a birth date that cannot be read',
            { ...WOMAN, born: '92' },
            '2026-06-10',
        ],
        ['before birth', WOMAN, '1980-01-01'],
        ['in childhood', WOMAN, '2000-01-01'],
    ])('is not guessed %s (P4)', (_, attributes: Texts, date) => {
        expect(
            levels(attributes, [wireEvent(pressure(220), on(date))])
        ).toEqual([undefined])
    })

    it('is not given before birth by a range for the young', () => {
        const young = {
            id: 'young',
            unit: 'mm[Hg]',
            bands: [{ level: 'H', atLeast: 100 }],
            scope: { maxAgeDays: 365 },
            scopeInWords: 'Infants',
            source: 'Ministry order 12',
            version: '2026',
        }
        const mapping = mappingWithRange(young)
        const events = ['1992-04-11', '1992-04-12'].map((date) =>
            wireEvent(pressure(120), on(date))
        )
        expect(levels(WOMAN, events, { mapping })).toEqual(['H', undefined])
    })

    it('judges by the age at the visit, not by the age today (R2)', () => {
        const birthday = '2010-04-12'
        const events = [
            wireEvent(pressure(200), on('2010-04-12')),
            wireEvent(pressure(200), on('2028-04-12')),
        ]
        expect(levels({ ...MAN, born: birthday }, events)).toEqual([
            'HH',
            undefined,
        ])
    })

    it('comes from an abnormal code where the result is coded', () => {
        const events = [
            wireEvent({ urine: 'POS' }),
            wireEvent({ urine: 'NEG' }),
        ]
        expect(levels(WOMAN, events)).toEqual(['A', undefined])
    })

    it('comes from the local ranges alone where the mapping gives some (R1)', () => {
        const local = {
            id: 'local',
            unit: 'mm[Hg]',
            bands: [{ level: 'H', atLeast: 135 }],
            scopeInWords: 'Everybody',
            source: 'Ministry order 12',
            version: '2026',
        }
        const mapping = mappingWithRange(local)
        const events = [wireEvent(pressure(135)), wireEvent(pressure(134))]
        expect(levels(WOMAN, events, { mapping })).toEqual(['H', undefined])
    })

    it('stands on the vital as on the value of the visit, with its unit', () => {
        const chart = chartOf(
            wireRecord([wireEnrollment([wireEvent(pressure(150))])], {
                attributes: wireAttributes(WOMAN),
            })
        )
        const value = chart.events[0]?.values[0]
        expect(value).toMatchObject({ unit: 'mm[Hg]', flag: { level: 'H' } })
        expect(chart.vitals[0]?.observations[0]?.flag).toEqual(value?.flag)
    })
})
