import { effectsOf, type RuleCase } from './consistency/run-rules'

const antenatal = { program: 'maternal', stage: 'antenatal' } as const
const visit = { program: 'outpatient', stage: 'visit' } as const
const growth = { program: 'childHealth', stage: 'growth' } as const
const chronic = { program: 'chronic', stage: 'chronicVisit' } as const
const hiv = { program: 'hiv', stage: 'hivVisit' } as const
const tb = { program: 'tb', stage: 'tbVisit' } as const

const CASES: readonly (readonly [RuleCase, string[]])[] = [
    [
        { ...antenatal, values: { lmp: '2026-06-04', ancSystolic: '166' } },
        [
            'Due date from the last period | ASSIGN | 2027-03-11',
            'Dangerous pressure in pregnancy | SHOWWARNING',
        ],
    ],
    [{ ...antenatal, values: { ancSystolic: '159', ancDiastolic: '109' } }, []],
    [
        { ...visit, values: {}, attributes: { sex: 'MALE' } },
        ['No question about pregnancy for men | HIDEFIELD'],
    ],
    [
        {
            ...visit,
            values: { systolic: '80', diastolic: '120', temperature: '39' },
            attributes: { sex: 'FEMALE' },
        },
        ['Diastolic above systolic | SHOWERROR', 'High fever | SHOWWARNING'],
    ],
    [{ ...visit, values: { systolic: '120', diastolic: '80' } }, []],
    [
        {
            ...growth,
            values: { muac: '114' },
            attributes: { birthDate: '2025-11-01' },
        },
        ['Severe wasting | SHOWWARNING'],
    ],
    [
        { ...growth, values: {}, attributes: { birthDate: '2026-09-01' } },
        ['No upper arm before six months | HIDEFIELD'],
    ],
    [
        {
            ...chronic,
            values: { weight: '72.3', height: '169', systolic: '180' },
            earlier: { hasDiabetes: 'true' },
        },
        ['Body mass index | ASSIGN | 25.3', 'Very high pressure | SHOWWARNING'],
    ],
    [
        { ...chronic, values: {}, earlier: { hasDiabetes: 'false' } },
        ['Feet only of diabetics | HIDEFIELD'],
    ],
    [
        { ...hiv, values: { viralLoad: '1001' } },
        ['Virus not suppressed | SHOWWARNING'],
    ],
    [{ ...hiv, values: { viralLoad: '1000' } }, []],
    [
        { ...tb, values: { yellowEyes: 'true' } },
        ['Yellow eyes under treatment | SHOWWARNING'],
    ],
    [{ ...tb, values: { yellowEyes: 'false' } }, []],
]

describe('the program rules, by DHIS2’s own engine', () => {
    it.each(CASES)('do at %j: %j', (given, effects) => {
        expect(effectsOf(given).sort()).toEqual([...effects].sort())
    })
})
