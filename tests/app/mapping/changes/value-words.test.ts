import { keyLabel } from '../../../../src/app/mapping/changes/key-label'
import { valueWords } from '../../../../src/app/mapping/changes/value-words'
import { uid } from '../../../fixtures/builders'
import { clinicShapes } from '../../../fixtures/clinic-programs'

const known = {
    shapes: clinicShapes,
    facts: { programs: [], fields: new Map() },
}

const words = (value: unknown, key = 'sources') => valueWords(value, key, known)

const name = (id: string) =>
    clinicShapes.fields.get(uid(id))?.name ??
    clinicShapes.stages.get(uid(id))?.name

describe('a value of the mapping in words', () => {
    it('has names in the place of ids', () => {
        expect(words(uid('weight'), 'problem')).toBe(name('weight'))
        expect(words([uid('weight'), 'GoneGoneGo1'])).toBe(
            `${name('weight')}; GoneGoneGo1`
        )
    })

    it('tells a source by its field, its stage and its unit', () => {
        expect(
            words([
                {
                    dataElement: uid('weight'),
                    programStage: uid('visit'),
                    unit: 'g',
                },
            ])
        ).toBe(`${name('weight')} (in ${name('visit')}), unit: g`)
        expect(words({ attribute: uid('sex') })).toBe(name('sex'))
    })

    it('says yes, no and nothing', () => {
        expect(words(true, 'pregnant')).toBe('yes')
        expect(words(false, 'pregnant')).toBe('no')
        expect(words(undefined)).toBe('nothing')
        expect(words([])).toBe('nothing')
        expect(words({})).toBe('nothing')
        expect(words(0, 'decimals')).toBe('0')
    })

    it('knows words of the format, and leaves those of the administrator alone', () => {
        expect(words('yes-no', 'recordedAs')).toBe('yes or no')
        expect(words('active', 'whenCompleted')).toBe('active')
        expect(words('dose', 'name')).toBe('dose')
        expect(words('constructor', 'status')).toBe('constructor')
    })

    it('tells a range with all that it says', () => {
        expect(
            words({ level: 'H', atLeast: 140, scope: { pregnant: true } })
        ).toBe('level: H, at or above: 140, for whom: pregnant: yes')
    })
})

describe('the label of a key', () => {
    it('is that of its last step that has a name', () => {
        expect(keyLabel('sources.0')).toBe('sources')
        expect(keyLabel('scope.minAgeDays')).toBe('from the age of days')
        expect(keyLabel('constructor')).toBe('constructor')
    })
})
