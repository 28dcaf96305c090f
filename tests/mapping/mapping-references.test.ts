import { changedMapping, valueAt } from '../../src/mapping/document-path'
import { mappedFieldsOf } from '../../src/mapping/mapped-fields'
import { mappingReferences } from '../../src/mapping/mapping-references'
import { uid } from '../fixtures/builders'
import {
    clinicMapping,
    clinicMappingDocument,
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

const document = {
    ...clinicMappingDocument,
    programs: [uid('clinic')],
    newProblems: { program: uid('clinic'), programStage: uid('problems') },
    immunizations: [
        {
            vaccine: 'bcg',
            name: 'BCG',
            source: from('diabetic', 'visit'),
            recordedAs: 'coded',
            reasonNotGiven: uid('remark'),
        },
    ],
    allergies: [{ source: from('remark') }],
    medications: [{ source: from('remark'), recordedAs: 'drug' }],
}

describe('mappingReferences', () => {
    const mapping = clinicMapping(document)
    const references = mappingReferences(mapping)

    it('name every uid of the document', () => {
        const uids = (json: unknown): readonly string[] =>
            JSON.stringify(json).match(/"[a-z]+0+"/g) ?? []
        const written = uids(document).map((text) => text.slice(1, -1))
        const named = references.flatMap((one) => [
            one.id,
            ...(one.to === 'field' && one.stage ? [one.stage] : []),
        ])
        expect([...new Set(named)].sort()).toEqual([...new Set(written)].sort())
    })

    it('say where each uid stands', () => {
        for (const one of references) {
            expect(valueAt(mapping, one.at)).toBe(one.id)
            if (one.to === 'field' && one.stageAt) {
                expect(valueAt(mapping, one.stageAt)).toBe(one.stage)
            }
        }
        const stagesSaid = references.filter(
            (one) => one.to === 'field' && one.stageAt
        )
        expect(stagesSaid).not.toHaveLength(0)
    })

    it('can each be taken out, but the type of the person', () => {
        const stuck = references.filter(({ owner }) => owner === undefined)
        expect(stuck.map(({ to }) => to)).toEqual(['type'])
        for (const { owner, at } of references) {
            if (owner !== undefined) {
                const left = changedMapping(
                    mapping,
                    new Map([[owner, undefined]])
                )
                expect(left).not.toEqual(mapping)
                expect(at.startsWith(owner)).toBe(true)
            }
        }
    })

    it('do not name what was left out', () => {
        const leftOut = clinicMapping({ leftOut: [uid('muac')] })
        expect(mappingReferences(leftOut).map(({ id }) => id)).not.toContain(
            uid('muac')
        )
        expect(mappedFieldsOf(leftOut)(uid('muac'), uid('visit'))).toBe(false)
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
