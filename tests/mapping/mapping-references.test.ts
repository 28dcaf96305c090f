import { mappedFieldsOf } from '../../src/mapping/mapped-fields'
import { mappingReferences } from '../../src/mapping/mapping-references'
import { uid } from '../fixtures/builders'
import {
    clinicMapping,
    clinicMappingDocument,
    clinicPerson,
} from '../fixtures/clinic-mapping'

const vital = (...sources: readonly Record<string, unknown>[]) => ({
    id: 'weight',
    concept: 'weight',
    name: 'Weight',
    unit: 'kg',
    sources,
})

const from = (name: string, stage?: string) => ({
    dataElement: uid(name),
    ...(stage === undefined ? {} : { programStage: uid(stage) }),
})

describe('mappingReferences', () => {
    it('name every uid of the document but the type of the person', () => {
        const uids = (json: unknown): readonly string[] =>
            JSON.stringify(json).match(/"[a-z]+0+"/g) ?? []
        const written = uids(clinicMappingDocument)
            .map((text) => text.slice(1, -1))
            .filter((id) => id !== clinicPerson.trackedEntityType)
        const named = mappingReferences(clinicMapping()).flatMap((one) => [
            one.id,
            ...(one.to === 'field' && one.stage ? [one.stage] : []),
        ])
        expect([...new Set(named)].sort()).toEqual([...new Set(written)].sort())
    })
})

describe('mappedFieldsOf', () => {
    const isMapped = mappedFieldsOf(
        clinicMapping({
            vitals: [vital(from('weight'), from('muac', 'visit'))],
        })
    )

    it.each([
        ['weight', 'visit', true],
        ['weight', 'contact', true],
        ['muac', 'visit', true],
        ['muac', 'contact', false],
        ['remark', 'visit', false],
    ])('%s in %s: %s', (field, stage, mapped) => {
        expect(isMapped(uid(field), uid(stage))).toBe(mapped)
    })
})
