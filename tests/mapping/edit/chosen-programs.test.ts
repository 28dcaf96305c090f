import {
    chosenPrograms,
    commonType,
    factsOfChosen,
    toggleProgram,
} from '../../../src/mapping/edit/chosen-programs'
import { PERSON_TYPE } from './arbitrary-assignments'
import {
    mapped,
    OTHER_PROGRAM,
    PROGRAM,
    smallFacts,
    weightIn,
} from './small-facts'

describe('the chosen programs', () => {
    it('are none before anything is mapped', () => {
        expect(chosenPrograms(mapped(), smallFacts)).toEqual([])
    })

    it('are those of which a field is mapped, when the mapping names none', () => {
        expect(chosenPrograms(mapped(weightIn()), smallFacts)).toEqual([
            PROGRAM,
        ])
    })

    it('are the named ones, whatever is mapped', () => {
        const mapping = { ...mapped(weightIn()), programs: [OTHER_PROGRAM] }
        expect(chosenPrograms(mapping, smallFacts)).toEqual([OTHER_PROGRAM])
    })

    it('are switched on and off without touching what is mapped', () => {
        const on = toggleProgram(mapped(), smallFacts, PROGRAM)
        expect(on.programs).toEqual([PROGRAM])
        const both = toggleProgram(on, smallFacts, OTHER_PROGRAM)
        expect(toggleProgram(both, smallFacts, PROGRAM).programs).toEqual([
            OTHER_PROGRAM,
        ])
        expect(
            toggleProgram(
                { ...mapped(weightIn()), programs: [PROGRAM, OTHER_PROGRAM] },
                smallFacts,
                PROGRAM
            ).vitals
        ).toHaveLength(1)
    })

    it('bound what suggestions are made from', () => {
        expect(
            factsOfChosen(smallFacts, [PROGRAM]).programs.map(({ id }) => id)
        ).toEqual([PROGRAM])
    })
})

it('takes the type that most programs are about for the person', () => {
    const [program] = smallFacts.programs
    if (!program) {
        throw new Error('no program')
    }
    expect(
        commonType({
            ...smallFacts,
            programs: [...smallFacts.programs, { ...program, id: 'x' }],
        })
    ).toBe(PERSON_TYPE)
    expect(commonType({ ...smallFacts, programs: [] })).toBeUndefined()
})
