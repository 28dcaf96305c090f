import i18n from '@dhis2/d2-i18n'
import { faultText } from '../../../../src/app/mapping/faults/fault-text'
import { checkMapping } from '../../../../src/mapping/check'
import {
    type FaultFound,
    type MappingFault,
    weighed,
} from '../../../../src/mapping/check/fault'
import { uid } from '../../../fixtures/builders'
import { clinicMapping } from '../../../fixtures/clinic-mapping'
import { clinicShapes } from '../../../fixtures/clinic-programs'
import { FAULTY } from '../../../mapping/check/faulty-mappings'
import '../../../../src/locales/index.js'

// as the platform's shell does, so that plurals are found
i18n.setDefaultNamespace('default')

const AT = { path: 'vitals.2.sources.0', id: 'abcdefghij1' }
const BCG = { vaccine: 'bcg', dose: 0 }

it.each<[FaultFound, string]>([
    [{ kind: 'field-gone', ...AT }, 'field abcdefghij1 is gone'],
    [{ kind: 'stage-gone', ...AT }, 'stage abcdefghij1 is gone'],
    [{ kind: 'program-gone', ...AT }, 'program abcdefghij1 is gone'],
    [{ kind: 'type-gone', ...AT }, 'no program that you may read has persons'],
    [{ kind: 'group-gone', ...AT }, 'user group abcdefghij1 is gone'],
    [
        { kind: 'field-not-in-stage', stage: 'stage000001', ...AT },
        'stage stage000001 does not have field abcdefghij1',
    ],
    [
        { kind: 'stage-not-in-program', program: 'program0001', ...AT },
        'stage abcdefghij1 is not one of program program0001',
    ],
    [
        { kind: 'wrong-field-kind', asked: 'attribute', ...AT },
        'abcdefghij1 is a data element, where',
    ],
    [
        { kind: 'wrong-field-kind', asked: 'element', ...AT },
        'abcdefghij1 is an attribute of the person, where',
    ],
    [
        {
            kind: 'wrong-value-type',
            valueType: 'TEXT',
            needs: 'number',
            ...AT,
        },
        'field abcdefghij1 (TEXT) cannot hold a number',
    ],
    [
        { kind: 'option-gone', code: '<b>', ...AT },
        'field abcdefghij1 has no option <b>',
    ],
    [
        {
            kind: 'units-differ',
            unit: 'Cel',
            measureUnit: '10*3/uL',
            ...AT,
        },
        'field abcdefghij1 is recorded in °C, which cannot be converted into ×10³/µL',
    ],
    [
        { kind: 'range-gap', fromDays: 10, toDays: 19, ...AT },
        'no range for the ages of 10 days to 19 days',
    ],
    [
        { kind: 'range-gap', fromDays: 10, toDays: 19, pregnant: true, ...AT },
        'no range for the ages of 10 days to 19 days (pregnant)',
    ],
    [
        { kind: 'bands-overlap', problem: 'twice', ...AT },
        'the same level twice',
    ],
    [{ kind: 'dose-twice', ...BCG, ...AT }, 'the same dose of bcg'],
    [
        { kind: 'schedule-fault', problem: 'interval', ...BCG, ...AT },
        'is due nearer to the dose before it than the interval allows',
    ],
    [
        { kind: 'program-not-readable', groups: ['group000001'], ...AT },
        'group000001 cannot read program abcdefghij1',
    ],
    [{ kind: 'measured-twice', ...AT }, 'field abcdefghij1 is measured twice'],
])('%j names its place and what is wrong', (fault, words) => {
    expect(faultText(weighed(fault))).toContain(`vitals.2.sources.0: ${words}`)
})

const textsOf = (parts: Record<string, unknown>, shapes = clinicShapes) => {
    const mapping = clinicMapping(parts)
    return checkMapping(mapping, shapes).map((fault: MappingFault) =>
        faultText(fault, { mapping, shapes })
    )
}

const IDS = /\b[a-z]+0{2,}\b|\.\d|undefined/

it.each(
    Object.entries(FAULTY).flatMap(([kind, all]) =>
        all.map((one) => [kind, one.says, one] as const)
    )
)('%s: %s, in words', (_kind, _says, { parts, shapes }) => {
    const texts = textsOf(parts, shapes)
    expect(texts).toHaveLength(1)
    // what is gone has no name any more
    const words = texts.map((text) =>
        text.replace(/gone0+/, 'it').replace('“Vitals', 'Vitals')
    )
    expect(words.filter((text) => IDS.test(text))).toEqual([])
})

it('says which measure and which range, and names the stage', () => {
    const range = {
        id: 'local',
        unit: 'cm',
        bands: [],
        scopeInWords: 'Newborns',
        source: 'Order 12',
        version: '2026',
    }
    const weight = {
        id: 'weight',
        concept: 'weight',
        name: 'Body weight',
        unit: 'kg',
        sources: [{ dataElement: uid('weight'), programStage: uid('contact') }],
        ranges: [range],
    }
    expect(textsOf({ vitals: [weight] })).toEqual([
        'Vitals, Body weight: stage contact does not have field weight',
        'Vitals, Body weight, Newborns: values in kg cannot be compared with a range in cm; they get no flag',
    ])
})

it('knows the names of user groups', () => {
    const fault = weighed({
        kind: 'stage-not-readable',
        path: 'problems.3.programStage',
        id: uid('visit'),
        groups: [uid('nurses')],
    })
    const names = {
        mapping: clinicMapping(),
        shapes: clinicShapes,
        groups: new Map<string, string>([[uid('nurses'), 'Nurses']]),
    }
    expect(faultText(fault, names)).toBe(
        'Problems, no. 4: Nurses cannot read stage visit'
    )
})
