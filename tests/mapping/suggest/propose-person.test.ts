import { propose } from '../../../src/mapping/suggest/proposals'
import { suggest } from '../../../src/mapping/suggest/suggest'
import { inSection, invent } from './invent'
import { assignmentsOf, ofFields } from './proposed'

describe('proposals for the person', () => {
    it('give sex its codes and put the national identifier first', () => {
        const found = assignmentsOf({
            name: 'Care',
            attributes: inSection(
                undefined,
                'Hospital number',
                'Sex || Female, Male, Unknown',
                'National ID',
                'Mother’s name',
                'Date of birth'
            ),
        })
        expect(found).toMatchObject([
            {
                as: 'sex',
                codes: { female: ['FEMALE'], male: ['MALE'], other: [] },
            },
            { as: 'identifier', attribute: expect.stringContaining('f102') },
            { as: 'identifier', attribute: expect.stringContaining('f100') },
        ])
    })

    it('take death from a date and from a status', () => {
        const found = assignmentsOf({
            name: 'Care',
            stages: [
                {
                    name: 'Outcome',
                    fields: inSection(
                        undefined,
                        'Final outcome || Cured, Died, Lost to follow-up',
                        'Date of death | DATE',
                        'Baby’s outcome || Alive, Stillbirth, Neonatal death'
                    ),
                },
            ],
        })
        expect(found).toMatchObject([
            { as: 'death', death: { deadCodes: ['DIED'] } },
            {
                as: 'death',
                death: { source: { dataElement: expect.anything() } },
            },
        ])
    })
})

describe('proposals for pregnancy', () => {
    it('have the program, its contacts and its fields', () => {
        const found = assignmentsOf({
            name: 'Antenatal care',
            stages: [
                {
                    name: 'ANC visit',
                    repeatable: true,
                    fields: inSection(
                        undefined,
                        'LMP | DATE',
                        'Expected date of delivery | DATE',
                        'Gestational age (weeks) | INTEGER',
                        'Gravida | INTEGER',
                        'Parity | INTEGER',
                        'Mode of delivery || Vaginal, Caesarean'
                    ),
                },
            ],
        })
        expect(found.map((one) => 'as' in one && one.as)).toEqual([
            'program',
            'lastMenstrualPeriod',
            'dueDate',
            'gestationalAgeWeeks',
            'gravida',
            'parity',
            'outcome',
            'contact-stage',
        ])
    })

    it('doubt that the pregnancy told of a child is the patient’s', () => {
        const facts = invent({
            name: 'Child immunization register',
            stages: [
                {
                    name: 'Birth details',
                    fields: inSection(
                        undefined,
                        'Gestational age at birth (weeks) | INTEGER'
                    ),
                },
            ],
        })
        expect(propose(suggest(facts), facts)).toEqual([])
    })
})

describe('what is nothing of a chart', () => {
    it('is not proposed', () => {
        expect(
            ofFields(
                'Cough | BOOLEAN',
                'Smokes | BOOLEAN',
                'Counselling given | BOOLEAN',
                'Date of next visit | DATE',
                'Remarks | LONG_TEXT',
                'Reported by'
            )
        ).toEqual([])
    })
})
