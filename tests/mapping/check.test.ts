import { checkMapping } from '../../src/mapping/check'
import { mappingReferences } from '../../src/mapping/mapping-references'
import { noShapes } from '../../src/mapping/program-shape'
import { uid } from '../fixtures/builders'
import { clinicMapping, clinicPerson } from '../fixtures/clinic-mapping'
import { clinicShapes } from '../fixtures/clinic-programs'

const faults = (parts: Record<string, unknown> = {}) =>
    checkMapping(clinicMapping(parts), clinicShapes)

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

const coded = (parts: Record<string, unknown>) => ({
    kind: 'coded',
    source: from('diagnosis'),
    ...parts,
})

describe('checkMapping', () => {
    it('finds no fault in a mapping that fits its programs', () => {
        expect(faults()).toEqual([])
    })

    it.each([
        [
            'an element that is gone',
            { vitals: [vital(from('gone'))] },
            { kind: 'field-gone', path: 'vitals.0.sources.0', id: uid('gone') },
        ],
        [
            'an attribute that is gone',
            { person: { ...clinicPerson, phone: [uid('phone'), uid('gone')] } },
            { kind: 'field-gone', path: 'person.phone.1', id: uid('gone') },
        ],
        [
            'a stage that is gone',
            { vitals: [vital(from('weight', 'gone'))] },
            { kind: 'stage-gone', path: 'vitals.0.sources.0', id: uid('gone') },
        ],
        [
            'an element of another stage',
            { vitals: [vital(from('weight', 'contact'))] },
            {
                kind: 'field-not-in-stage',
                path: 'vitals.0.sources.0',
                id: uid('weight'),
                stage: uid('contact'),
            },
        ],
        [
            'a program that is gone',
            { pregnancy: { programs: [uid('antenatal'), uid('gone')] } },
            {
                kind: 'program-gone',
                path: 'pregnancy.programs.1',
                id: uid('gone'),
            },
        ],
        [
            'an option that is gone',
            { problems: [coded({ noneCodes: ['NONE', 'NIL'] })] },
            {
                kind: 'option-gone',
                path: 'problems.0.source',
                id: uid('diagnosis'),
                code: 'NIL',
            },
        ],
        [
            'an option of a status that is gone',
            {
                problems: [
                    coded({
                        statusElement: {
                            dataElement: uid('outlook'),
                            active: ['ACT', 'OLD'],
                        },
                    }),
                ],
            },
            {
                kind: 'option-gone',
                path: 'problems.0.statusElement',
                id: uid('outlook'),
                code: 'OLD',
            },
        ],
        [
            'an answer about pregnancy that is gone',
            {
                pregnancy: {
                    pregnant: [{ ...from('diabetic'), yesCodes: ['JA'] }],
                },
            },
            {
                kind: 'option-gone',
                path: 'pregnancy.pregnant.0',
                id: uid('diabetic'),
                code: 'JA',
            },
        ],
        [
            'a sex that is gone',
            {
                person: {
                    ...clinicPerson,
                    sex: { attributes: [uid('sex')], codes: { female: ['W'] } },
                },
            },
            {
                kind: 'option-gone',
                path: 'person.sex.0',
                id: uid('sex'),
                code: 'W',
            },
        ],
    ])('tells %s, and where', (_, parts, fault) => {
        expect(faults(parts)).toEqual([fault])
    })

    it('tells an element that two measures read', () => {
        const twice = [
            vital(from('weight')),
            { ...vital(from('weight')), id: 'other-weight' },
        ]
        expect(faults({ vitals: twice, results: [] })).toEqual([
            expect.objectContaining({
                kind: 'measured-twice',
                id: uid('weight'),
            }),
        ])
    })

    it('lets one element be two measures in two stages', () => {
        const apart = [
            vital(from('systolic', 'visit')),
            { ...vital(from('systolic', 'contact')), id: 'at-contact' },
        ]
        expect(faults({ vitals: apart })).toEqual([])
    })

    it('takes yes and no for themselves, whatever the options are', () => {
        const flag = { kind: 'flag', name: 'X', source: from('diabetic') }
        expect(faults({ problems: [flag] })).toEqual([])
    })

    it('finds everything gone where no program can be read', () => {
        const mapping = clinicMapping()
        expect(checkMapping(mapping, noShapes)).toHaveLength(
            mappingReferences(mapping).length
        )
    })
})
