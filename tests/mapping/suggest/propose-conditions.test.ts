import { inSection } from './invent'
import { assignmentsOf, items, ofFields } from './proposed'

describe('proposals for problems and allergies', () => {
    it('take yes and no from a value type or from options', () => {
        expect(
            items(ofFields('Asthma | BOOLEAN', 'Epilepsy || Yes, No, Unknown'))
        ).toMatchObject([
            { kind: 'flag', yesCodes: ['true'], noCodes: ['false'] },
            { kind: 'flag', yesCodes: ['YES'], noCodes: ['NO'] },
        ])
    })

    it('take a stage for a problem list, with what each element is', () => {
        const found = assignmentsOf({
            name: 'Outpatient care',
            stages: [
                {
                    name: 'Problem list',
                    repeatable: true,
                    fields: inSection(
                        'Problem',
                        'Diagnosis',
                        'Status || Active, Resolved, Entered in error',
                        'Date of onset | DATE',
                        'Date resolved | DATE',
                        'Note | LONG_TEXT'
                    ),
                },
            ],
        })
        expect(items(found)).toEqual([
            {
                kind: 'list',
                programStage: expect.stringContaining('t0'),
                problem: expect.stringContaining('f100'),
                status: {
                    dataElement: expect.stringContaining('f101'),
                    active: ['ACTIVE'],
                    inactive: ['RESOLVED'],
                    enteredInError: ['ENTERED_IN_ERROR'],
                },
                onset: expect.stringContaining('f102'),
                resolved: expect.stringContaining('f103'),
                note: expect.stringContaining('f104'),
                code: undefined,
            },
        ])
    })

    it('take enrollment for the condition of the program', () => {
        expect(items(assignmentsOf({ name: 'Epilepsy clinic' }))).toMatchObject(
            [{ kind: 'enrollment', name: 'Epilepsy', whenCompleted: 'active' }]
        )
    })

    it('tell an allergy that is named from one that is asked, and from none', () => {
        const found = assignmentsOf({
            name: 'Care',
            stages: [
                {
                    name: 'Visit',
                    fields: inSection(
                        'Allergies',
                        'No known allergies | TRUE_ONLY',
                        'Penicillin | BOOLEAN',
                        'Other allergies'
                    ),
                },
            ],
        })
        expect(items(found)).toMatchObject([
            { yesCodes: [], noneCodes: ['true'] },
            { substance: 'Penicillin', yesCodes: ['true'] },
            { source: { dataElement: expect.stringContaining('f102') } },
        ])
    })
})

describe('proposals for medicines', () => {
    it.each([
        [
            'Amoxicillin | BOOLEAN',
            { recordedAs: 'yes-no', name: 'Amoxicillin' },
        ],
        ['Aspirin dose (mg) | INTEGER', { recordedAs: 'dose', unit: 'mg' }],
        ['ART regimen || TDF/3TC/DTG, AZT/3TC/NVP', { recordedAs: 'drug' }],
        [
            'Days of ART dispensed | INTEGER',
            { recordedAs: 'days-supplied', unit: 'd' },
        ],
        ['ART status || On ART, Stopped', { recordedAs: 'status' }],
    ])('%s', (line, item) => {
        expect(items(ofFields(line))).toMatchObject([item])
    })
})
