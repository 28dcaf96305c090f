import { reassign } from '../../../src/mapping/edit/reassign'
import { uid } from '../../fixtures/builders'
import { clinicMapping, clinicPerson } from '../../fixtures/clinic-mapping'

const mapping = clinicMapping({
    person: {
        ...clinicPerson,
        sex: {
            attributes: [uid('sex'), uid('gender')],
            codes: { female: ['F'], male: ['M'] },
        },
        identifiers: [
            { attribute: uid('national'), label: 'NID' },
            { attribute: uid('folder') },
        ],
    },
})

const codes = { female: ['F'], male: ['M'], other: [] }

describe('a part of the person that is changed', () => {
    it('keeps its rank among the identifiers', () => {
        const old = {
            section: 'person' as const,
            as: 'identifier' as const,
            attribute: uid('national'),
            label: 'NID',
        }
        expect(
            reassign(mapping, old, { ...old, label: 'ID card' }).person
                .identifiers
        ).toEqual([
            { attribute: uid('national'), label: 'ID card' },
            { attribute: uid('folder') },
        ])
        expect(
            reassign(mapping, old, { ...old, label: undefined }).person
                .identifiers[0]
        ).toEqual({ attribute: uid('national') })
    })

    it('loses the codes of sex that are taken away', () => {
        const old = {
            section: 'person' as const,
            as: 'sex' as const,
            attribute: uid('sex'),
            codes,
        }
        const next = { ...old, codes: { ...codes, male: [] } }
        expect(reassign(mapping, old, next).person.sex).toEqual({
            attributes: [uid('sex'), uid('gender')],
            codes: { female: ['F'], male: [], other: [] },
        })
    })

    it('keeps its place among the signs of death', () => {
        const [death] = mapping.person.death
        if (!death) {
            throw new Error('the fixture has a source of death')
        }
        const old = {
            section: 'person' as const,
            as: 'death' as const,
            death,
        }
        const next = { ...old, death: { ...death, deadCodes: ['X'] } }
        expect(reassign(mapping, old, next).person.death).toEqual([
            next.death,
            ...mapping.person.death.slice(1),
        ])
    })

    it('goes to another list when it becomes something else', () => {
        const old = {
            section: 'person' as const,
            as: 'identifier' as const,
            attribute: uid('folder'),
        }
        const next = {
            section: 'person' as const,
            as: 'phone' as const,
            attribute: uid('folder'),
        }
        const { person } = reassign(mapping, old, next)
        expect(person.identifiers).toHaveLength(1)
        expect(person.phone).toContain(uid('folder'))
    })
})
