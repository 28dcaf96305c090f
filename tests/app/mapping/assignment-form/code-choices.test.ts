import {
    choicesShown,
    codeChoices,
    MANY_CODES,
} from '../../../../src/app/mapping/assignment-form/code-choices'
import { codedField } from './field-facts'

const many = codeChoices(
    codedField(
        'Diagnoses',
        Object.fromEntries(
            Array.from({ length: 200 }, (_, n) => [
                `D${n}`,
                n === 150 ? 'Fièvre jaune' : `Diagnosis ${n}`,
            ])
        )
    )
)

const valuesOf = (chosen: readonly string[], search: string) =>
    choicesShown(many, chosen, search).map(({ value }) => value)

describe('the options to choose codes from', () => {
    it('are named, with their code where it is another word', () => {
        expect(
            codeChoices(codedField('Sex', { F: 'Female', Male: 'Male' }))
        ).toEqual([
            { value: 'F', label: 'Female (F)' },
            { value: 'Male', label: 'Male' },
        ])
    })

    it('are all shown when they are few', () => {
        const few = many.slice(0, MANY_CODES)
        expect(choicesShown(few, [], 'nothing like it')).toEqual(few)
    })

    it('are not all shown when they are many, but the chosen ones always', () => {
        expect(valuesOf(['D199'], '')).toHaveLength(MANY_CODES + 1)
        expect(valuesOf(['D199'], '')[0]).toBe('D199')
    })

    it('are found by any words of theirs, whatever the accents', () => {
        expect(valuesOf(['D1'], 'jaune FIEVRE')).toEqual(['D1', 'D150'])
    })
})
