import type { Patient } from '../../src/domain/patient'
import { uid } from '../fixtures/builders'
import { clinicMapping, clinicPerson } from '../fixtures/clinic-mapping'
import {
    chartOf,
    wireAttributes,
    wireEnrollment,
    wireRecord,
} from '../fixtures/wire-builders'

type Texts = Readonly<Record<string, string>>

const patientOf = (
    attributes: Texts,
    person: unknown = clinicPerson
): Patient =>
    chartOf(
        wireRecord([
            wireEnrollment([], { attributes: wireAttributes(attributes) }),
        ]),
        { mapping: clinicMapping({ person }) }
    ).patient

const EVERYTHING = {
    given: 'Mariama',
    family: 'Kamara',
    born: '1992-04-12',
    sex: 'F',
    national: '7000022',
    phone: '+23276000000',
    village: 'Gondama',
    photo: 'fileresourc',
    life: 'ALIVE',
}

describe('readPatient', () => {
    it('reads who the person is by the mapping', () => {
        expect(patientOf(EVERYTHING)).toEqual({
            id: uid('somebody'),
            orgUnit: uid('bo'),
            name: {
                state: 'recorded',
                value: {
                    given: 'Mariama',
                    middle: undefined,
                    family: 'Kamara',
                    full: undefined,
                },
            },
            birthDate: {
                state: 'recorded',
                value: { date: '1992-04-12', estimated: false },
            },
            sex: { state: 'recorded', value: { kind: 'female' } },
            identifiers: [
                {
                    field: uid('national'),
                    label: 'NID',
                    content: { kind: 'text', text: '7000022' },
                },
            ],
            phones: [expect.objectContaining({ label: 'phone' })],
            addresses: [expect.objectContaining({ label: 'village' })],
            otherDetails: [expect.objectContaining({ field: uid('life') })],
            photo: uid('photo'),
            deceased: { kind: 'not-said' },
        })
    })

    it('merges the attributes of the person and of every enrollment, one of each (dhis2.md 2.3)', () => {
        const { patient } = chartOf(
            wireRecord(
                [
                    wireEnrollment([], {
                        attributes: wireAttributes({
                            family: 'Kamara',
                            national: '7',
                        }),
                    }),
                    wireEnrollment([], {
                        program: uid('antenatal'),
                        attributes: wireAttributes({
                            family: 'Kamara',
                            phone: '076',
                        }),
                    }),
                ],
                { attributes: wireAttributes({ given: 'Mariama' }) }
            )
        )
        expect(patient.name).toMatchObject({
            value: { given: 'Mariama', family: 'Kamara' },
        })
        expect(patient.identifiers).toHaveLength(1)
        expect(patient.phones).toHaveLength(1)
    })

    it('tells an estimated birth date', () => {
        expect(
            patientOf({ born: '1992-01-01', guessed: 'true' }).birthDate
        ).toMatchObject({ value: { estimated: true } })
    })

    it('says what is not recorded, not mapped and not readable apart (S1)', () => {
        const nothing = patientOf({})
        expect([nothing.name, nothing.birthDate, nothing.sex]).toEqual([
            { state: 'not-recorded' },
            { state: 'not-recorded' },
            { state: 'not-recorded' },
        ])
        const unmapped = patientOf(EVERYTHING, {
            trackedEntityType: uid('person'),
        })
        expect([unmapped.name, unmapped.birthDate, unmapped.sex]).toEqual([
            { state: 'not-mapped' },
            { state: 'not-mapped' },
            { state: 'not-mapped' },
        ])
        expect(patientOf({ born: 'about 1992' }).birthDate).toEqual({
            state: 'unreadable',
            text: 'about 1992',
        })
    })

    it.each([
        ['M', { kind: 'male' }],
        ['X', { kind: 'unknown-code', code: 'X' }],
        ['gone', { kind: 'unknown-code', code: 'gone' }],
    ])('never takes sex %s for a neighbour (P4)', (code, sex) => {
        expect(patientOf({ sex: code }).sex).toEqual({
            state: 'recorded',
            value: sex,
        })
    })

    it('drops no attribute when nothing is mapped', () => {
        const { otherDetails } = chartOf(
            wireRecord([], { attributes: wireAttributes(EVERYTHING) }),
            { mapping: undefined }
        ).patient
        expect(otherDetails.map(({ field }) => field).sort()).toEqual(
            Object.keys(EVERYTHING)
                .map((name) => uid(name))
                .sort()
        )
    })
})
