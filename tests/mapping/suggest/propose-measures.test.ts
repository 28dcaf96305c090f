import { inSection } from './invent'
import { assignmentsOf, ofFields } from './proposed'

describe('proposals for measures', () => {
    it('have the usual unit, and the source its own where it differs', () => {
        expect(
            ofFields('Weight (kg) | NUMBER', 'Weight in lbs | NUMBER')
        ).toMatchObject([
            { measure: { id: 'weight', unit: 'kg' }, source: {} },
            {
                measure: { id: 'weight', unit: 'kg' },
                source: { unit: '[lb_av]' },
            },
        ])
    })

    it('keep apart what cannot be converted', () => {
        expect(
            ofFields(
                'Blood glucose (mmol/L) | NUMBER',
                'Fasting blood sugar (mg/dL) | NUMBER'
            )
        ).toMatchObject([
            { measure: { id: 'glucose', unit: 'mmol/L' } },
            { measure: { id: 'glucose-2', unit: 'mg/dL' } },
        ])
    })

    it('leave the unit of a result open where it is not told', () => {
        const [result] = ofFields('Haemoglobin | NUMBER')
        expect(result).toMatchObject({ measure: { id: 'haemoglobin' } })
        expect(result).not.toHaveProperty('measure.unit')
    })

    it('give a repeated reading a row of its own', () => {
        expect(
            ofFields(
                'Systolic pressure | INTEGER',
                'Repeat systolic pressure | INTEGER'
            )
        ).toMatchObject([
            { measure: { id: 'systolic', concept: 'systolic' } },
            {
                measure: {
                    id: 'repeat-systolic-pressure',
                    concept: 'systolic',
                },
            },
        ])
    })

    it('know which answers are abnormal', () => {
        expect(
            ofFields(
                'Syphilis test result || Reactive, Non-reactive, Indeterminate',
                'Blood group || A positive, O negative'
            )
        ).toMatchObject([
            { measure: { abnormalCodes: ['REACTIVE'] } },
            { measure: { concept: 'blood-group', abnormalCodes: [] } },
        ])
    })

    it('tell tests of one name apart by their sections', () => {
        const found = assignmentsOf({
            name: 'TB care',
            stages: [
                {
                    name: 'Laboratory',
                    fields: [
                        ...inSection(
                            'First LPA',
                            'MTB || Detected, Not detected'
                        ),
                        ...inSection(
                            'Second LPA',
                            'MTB || Detected, Not detected'
                        ),
                    ],
                },
            ],
        })
        expect(
            found.filter(({ section }) => section === 'results')
        ).toMatchObject([
            { measure: { name: 'MTB (First LPA)' } },
            { measure: { name: 'MTB (Second LPA)' } },
        ])
    })
})
