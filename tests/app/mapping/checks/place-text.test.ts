import {
    MAPPING_PARTS,
    pageOfPart,
    placeOfPath,
} from '../../../../src/app/mapping/checks/mapping-place'
import { placeText } from '../../../../src/app/mapping/checks/place-text'
import { mappingSchema } from '../../../../src/mapping/mapping'
import { uid } from '../../../fixtures/builders'
import { clinicMapping } from '../../../fixtures/clinic-mapping'
import { clinicShapes } from '../../../fixtures/clinic-programs'

const known = {
    shapes: clinicShapes,
    facts: { programs: [], fields: new Map() },
}

const mapping = {
    ...clinicMapping(),
    programs: [uid('clinic')],
    leftOut: [uid('weight'), 'GoneGoneGo1'],
    schedule: {
        name: 'Ours',
        source: 'Ministry',
        version: '2025',
        doses: [{ vaccine: 'bcg', dose: 0, minAgeDays: 0, dueAgeDays: 0 }],
    },
}

const text = (path: string) => placeText(path, { mapping, known })

const indexOf = (kind: string) =>
    mapping.problems.findIndex((problem) => problem.kind === kind)

describe('a place of the mapping', () => {
    it('is of a part that the schema has, each with its page', () => {
        const keys = Object.keys(mappingSchema.entries)
        expect([...MAPPING_PARTS].sort()).toEqual(
            keys
                .filter(
                    (key) =>
                        !['version', 'revision', 'savedBy', 'savedAt'].includes(
                            key
                        )
                )
                .sort()
        )
        expect(pageOfPart('newProblems')).toBe('/mapping/problems')
    })

    it('is found by the first step of its path', () => {
        expect(placeOfPath('vitals.3.sources.0')).toEqual({
            part: 'vitals',
            steps: ['3', 'sources', '0'],
        })
        expect(placeOfPath('')).toBeUndefined()
        expect(placeOfPath('toString.1')).toBeUndefined()
    })

    it.each([
        ['vitals.1.sources.0', 'Vitals: Weight'],
        ['person.sex.codes', 'Person: Sex'],
        ['person.identifiers.0', 'Person: Identifier'],
        [
            'programs.0',
            `Programs: ${clinicShapes.programs.get(uid('clinic'))?.name}`,
        ],
        ['schedule.doses.0', 'Immunization schedule: bcg, birth dose'],
        ['newProblems.program', 'New problems'],
        ['leftOut.1', 'Timeline only: GoneGoneGo1'],
        ['vitals.99', 'Vitals'],
        ['', 'The mapping as a whole'],
    ])('%s is told as %s', (path, words) => {
        expect(text(path)).toBe(words)
    })

    it('of a problem is named by the problem, its field or its stage', () => {
        expect(text(`problems.${indexOf('flag')}.source`)).toBe(
            'Problems: Diabetes'
        )
        expect(text(`problems.${indexOf('list')}.onset`)).toBe(
            `Problems: ${clinicShapes.stages.get(uid('problems'))?.name}`
        )
        expect(text(`problems.${indexOf('coded')}`)).toBe(
            `Problems: ${clinicShapes.fields.get(uid('diagnosis'))?.name}`
        )
    })
})
