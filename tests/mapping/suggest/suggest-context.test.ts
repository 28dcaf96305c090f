import { suggest } from '../../../src/mapping/suggest/suggest'
import { inSection, invent, meanings } from './invent'

const oneStage = (program: string, ...fields: ReturnType<typeof inSection>) =>
    invent({ name: program, stages: [{ name: 'Visit', fields }] })

describe('what stands around a field', () => {
    it('makes a disease a vaccine among vaccines only', () => {
        const among = oneStage(
            'Child register',
            ...inSection('Immunization', 'Measles | BOOLEAN'),
            ...inSection('Past illnesses and comorbidities', 'Mumps | BOOLEAN')
        )
        expect(meanings(among)).toEqual({
            Measles: 'immunization/measles',
            Mumps: 'problem/flag',
        })
    })

    it('makes a test the one of its section or program', () => {
        const tests = oneStage(
            'Malaria care',
            ...inSection('Microscopy', 'Smear result || Positive, Negative'),
            ...inSection('HIV', 'Test result || Positive, Negative')
        )
        expect(meanings(tests)).toEqual({
            'Smear result': 'result/malaria-test',
            'Test result': 'result/hiv-test',
        })
    })

    it('takes a box that bears the name of another section for what opens it', () => {
        const form = oneStage(
            'Visits',
            ...inSection('Today', 'Tuberculosis | TRUE_ONLY'),
            ...inSection('Tuberculosis', 'Relapse of tuberculosis | BOOLEAN')
        )
        expect(meanings(form)).toMatchObject({
            Tuberculosis: 'administrative',
            'Relapse of tuberculosis': 'problem/flag',
        })
    })

    it('passes over the order that many names begin with', () => {
        const names = ['Weight', 'Height', 'Pulse', 'Temperature', 'Note']
        const ordered = oneStage(
            'Care',
            ...inSection(undefined, ...names.map((n) => `HIV - ${n} | NUMBER`))
        )
        expect(meanings(ordered)).toMatchObject({
            'HIV - Weight': 'vital/weight',
            'HIV - Pulse': 'vital/pulse',
            'HIV - Note': 'administrative',
        })
    })

    it('believes the own name before a translation, and a translation less', () => {
        const [own, translated] = suggest(
            invent({
                name: 'Care',
                stages: [
                    {
                        name: 'Visit',
                        fields: [
                            {
                                name: 'Weight',
                                type: 'NUMBER',
                                translations: ['Pouls'],
                            },
                            {
                                name: 'وزن',
                                type: 'NUMBER',
                                translations: ['Pouls'],
                            },
                        ],
                    },
                ],
            })
        ).fields
        expect(own).toMatchObject({ concept: 'weight' })
        expect(translated).toMatchObject({ concept: 'pulse' })
        expect(translated?.confidence).toBeLessThan(own?.confidence ?? 0)
    })

    it('reads a LOINC code where no name is understood', () => {
        const [coded] = suggest(
            invent({
                name: 'Care',
                stages: [
                    {
                        name: 'Visit',
                        fields: [
                            { name: 'وزن', type: 'NUMBER', code: '8480-6' },
                        ],
                    },
                ],
            })
        ).fields
        expect(coded).toMatchObject({
            concept: 'systolic',
            reasons: [
                { found: 'code', words: '8480-6' },
                { found: 'value-type' },
            ],
        })
    })

    it('says nothing clinical of what it does not know', () => {
        expect(
            meanings(oneStage('Care', { name: 'Zzyzx', type: 'NUMBER' }))
        ).toEqual({ Zzyzx: 'administrative' })
    })
})

describe('units', () => {
    const unitsOf = (...lines: readonly string[]) =>
        suggest(oneStage('Care', ...inSection(undefined, ...lines))).fields.map(
            ({ unit }) => unit
        )

    it('are read from names', () => {
        expect(
            unitsOf(
                'Weight (lb) | NUMBER',
                'Haemoglobin g/L | NUMBER',
                'Glycémie (mg/dl) | NUMBER',
                'Viral load copies/mL | NUMBER',
                'Temperature °F | NUMBER'
            )
        ).toEqual(['[lb_av]', 'g/L', 'mg/dL', '{copies}/mL', '[degF]'])
    })

    it('make no sense for another measure and are left out', () => {
        expect(unitsOf('Temperature in cm | NUMBER')).toEqual([undefined])
    })

    it('leave a result in doubt where several are usual and none is told', () => {
        const [told, untold] = suggest(
            oneStage(
                'Care',
                ...inSection(
                    undefined,
                    'Haemoglobin (g/dL) | NUMBER',
                    'Haemoglobin | NUMBER'
                )
            )
        ).fields
        expect(told?.confidence).toBeGreaterThanOrEqual(0.9)
        expect(untold?.confidence).toBeLessThan(0.7)
    })
})
