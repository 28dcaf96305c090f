import {
    amount,
    drug,
    medicineRecord,
    newestOf,
    source,
    text,
    visit,
    YES,
} from './medicine-record'

const as = (field: string, recordedAs: string, parts: object = {}) => ({
    source: source(field),
    recordedAs,
    ...parts,
})

describe('a dose with a name', () => {
    it('belongs to the drug of that name, wherever it stands', () => {
        const medications = [
            as('iron', 'yes-no', { name: 'Iron' }),
            as('mg', 'dose', { name: 'iron', unit: 'mg' }),
            as('days', 'days-supplied', { name: 'Iron', unit: 'd' }),
        ]
        const record = medicineRecord({ medications }, [
            visit('2026-01-01', {
                days: amount(30),
                mg: amount(0.5),
                iron: YES,
            }),
        ])
        expect(newestOf(record)).toEqual({
            Iron: {
                answer: 'yes',
                doses: ['0.5 mg'],
                days: [30],
                latest: true,
            },
        })
    })

    it('belongs to the drug that the mapping calls so', () => {
        const medications = [
            as('regimen', 'drug', { name: 'HIV regimen' }),
            as('days', 'days-supplied', { name: 'HIV regimen' }),
        ]
        const record = medicineRecord({ medications }, [
            visit('2026-01-01', { regimen: drug('TLD'), days: amount(90) }),
        ])
        expect(newestOf(record)).toMatchObject({ TLD: { days: [90] } })
        expect(record.medications).toHaveLength(1)
    })

    it('is a medicine of its own beside a drug of another name', () => {
        const medications = [
            as('regimen', 'drug'),
            as('days', 'days-supplied', { name: 'Antiretrovirals' }),
        ]
        const record = medicineRecord(
            { medications, form: ['regimen', 'days'] },
            [visit('2026-01-01', { regimen: drug('3HP'), days: amount(90) })]
        )
        expect(newestOf(record)).toMatchObject({
            '3HP': { days: [] },
            Antiretrovirals: { days: [90] },
        })
    })
})

describe('a dose without a name', () => {
    const medications = [
        as('drug', 'drug'),
        as('dose', 'dose'),
        as('days', 'days-supplied'),
        as('second', 'drug'),
        as('secondDose', 'dose'),
    ]
    const form = ['drug', 'dose', 'days', 'second', 'secondDose']

    it('belongs to the drug right before it in the form', () => {
        const record = medicineRecord({ medications, form }, [
            visit('2026-01-01', {
                drug: drug('Metformin'),
                dose: text('1 g twice a day'),
                days: amount(30),
                second: drug('Gliclazide'),
                secondDose: text('30 mg'),
            }),
        ])
        expect(newestOf(record)).toMatchObject({
            Metformin: { doses: ['1 g twice a day'], days: [30] },
            Gliclazide: { doses: ['30 mg'], days: [] },
        })
    })

    it('never slips to another drug where its own was left blank', () => {
        const record = medicineRecord({ medications, form }, [
            visit('2026-01-01', {
                drug: drug('Metformin'),
                secondDose: text('30 mg'),
            }),
        ])
        expect(newestOf(record)).toMatchObject({
            Metformin: { doses: [] },
            secondDose: { doses: ['30 mg'] },
        })
    })

    it.each([
        ['another field', ['drug', 'note', 'dose']],
        ['a second dose', ['drug', 'secondDose', 'dose']],
        ['a form that is not known', []],
    ])('stands alone behind %s', (_, order) => {
        const record = medicineRecord(
            {
                medications: medications.filter(
                    ({ source: { dataElement } }) =>
                        dataElement !== source('second').dataElement
                ),
                form: order,
            },
            [
                visit('2026-01-01', {
                    drug: drug('Metformin'),
                    dose: text('1 g'),
                }),
            ]
        )
        expect(newestOf(record)).toMatchObject({
            Metformin: { doses: [] },
            dose: { doses: ['1 g'] },
        })
    })

    it('belongs to none of several drugs of one field', () => {
        const options = [
            { code: 'A', name: 'A' },
            { code: 'B', name: 'B' },
        ]
        const record = medicineRecord({ medications, form }, [
            visit('2026-01-01', {
                drug: { kind: 'options', options },
                dose: text('1 g'),
            }),
        ])
        expect(newestOf(record)).toMatchObject({
            A: { doses: [] },
            B: { doses: [] },
            dose: { doses: ['1 g'] },
        })
    })
})

describe('days supplied', () => {
    const days = (
        content: Parameters<typeof visit>[1][string],
        unit?: string
    ) =>
        medicineRecord(
            {
                medications: [
                    as('days', 'days-supplied', { name: 'ART', unit }),
                ],
            },
            [visit('2026-01-01', { days: content })]
        )

    it('are a number, or words that are one', () => {
        expect(newestOf(days(amount(30)))).toMatchObject({
            ART: { days: [30] },
        })
        expect(newestOf(days(text(' 30 ')))).toMatchObject({
            ART: { days: [30] },
        })
    })

    it.each([
        ['none', amount(0), 'unclear'],
        ['words', text('a month'), 'yes'],
    ])('that are %s stay as recorded', (_, content, answer) => {
        expect(newestOf(days(content))).toMatchObject({
            ART: { days: [undefined], answer },
        })
    })

    it('in another unit are told, and counted on nothing', () => {
        const record = days(amount(4), 'wk')
        expect(newestOf(record)).toMatchObject({ ART: { days: [undefined] } })
        expect(record.issues).toEqual([
            {
                kind: 'unit-not-convertible',
                where: 'days · Clinic · 2026-01-01',
                text: 'wk',
            },
        ])
    })
})
