import { idOfSubject } from '../../../src/mapping/edit/assignment-key'
import {
    acceptAll,
    assignmentsById,
    openProposals,
    refuse,
} from '../../../src/mapping/edit/open-proposals'
import {
    countStates,
    filterRows,
    programRows,
    type RowFilter,
    type RowGroup,
} from '../../../src/mapping/edit/subject-rows'
import type { Mapping } from '../../../src/mapping/mapping'
import type { Proposal } from '../../../src/mapping/suggest/proposals'
import {
    anaemia,
    ANAEMIA,
    BIRTH,
    GIVEN,
    mapped,
    NOTE,
    PROGRAM,
    proposals,
    smallFacts,
    VISIT,
    WEIGHT,
    weightIn,
} from './small-facts'

const rowsOf = (mapping: Mapping): readonly RowGroup[] => {
    const assigned = assignmentsById(mapping)
    const byId = new Map<string, Proposal[]>()
    for (const one of openProposals(proposals, assigned)) {
        byId.set(idOfSubject(one.subject), [one])
    }
    const program = smallFacts.programs.find(({ id }) => id === PROGRAM)
    return program
        ? programRows({ facts: smallFacts, assigned, proposals: byId }, program)
        : []
}

const states = (groups: readonly RowGroup[]) =>
    Object.fromEntries(
        groups.flatMap(({ rows }) => rows.map(({ key, state }) => [key, state]))
    )

const names = (groups: readonly RowGroup[]) =>
    groups.flatMap(({ rows }) => rows.map(({ name }) => name))

describe('the rows of a program', () => {
    it('are the program, the attributes, and each stage by its sections', () => {
        expect(
            rowsOf(mapped()).map(({ kind, name, section, rows }) => [
                kind,
                name,
                section,
                rows.map((row) => row.name),
            ])
        ).toEqual([
            ['program', 'Child health', undefined, ['Child health']],
            ['attributes', 'Child health', undefined, ['Given name']],
            ['stage', 'Visit', 'Vital signs', ['Visit', 'Weight (kg)']],
            ['stage', 'Visit', 'Findings', ['Anaemia', 'Remarks']],
            ['stage', 'Birth', undefined, ['Birth', 'Weight (kg)']],
        ])
    })

    it('say what is mapped, suggested, left out and open', () => {
        const mapping = refuse(mapped(weightIn(VISIT)), [])
        expect(states(rowsOf(mapping))).toEqual({
            [`:${PROGRAM}`]: 'open',
            [`:${GIVEN}`]: 'open',
            [`:${VISIT}`]: 'open',
            [`${VISIT}:${WEIGHT}`]: 'mapped',
            [`${VISIT}:${ANAEMIA}`]: 'suggested',
            [`${VISIT}:${NOTE}`]: 'open',
            [`:${BIRTH}`]: 'open',
            // mapped in the other stage only
            [`${BIRTH}:${WEIGHT}`]: 'open',
        })
    })

    it('count a field of two stages once', () => {
        expect(countStates(rowsOf(mapped(weightIn())))).toEqual({
            mapped: 1,
            suggested: 1,
            'left-out': 0,
            open: 2,
        })
    })
})

describe('finding among the rows', () => {
    const found = (filter: RowFilter, text = '') =>
        names(filterRows(rowsOf(mapped(weightIn())), filter, text))

    it('shows the ones of a state', () => {
        expect(found('mapped')).toEqual(['Weight (kg)', 'Weight (kg)'])
        expect(found('suggested')).toEqual(['Anaemia'])
        expect(found('doubtful')).toEqual(['Anaemia'])
        expect(found('not-mapped')).not.toContain('Weight (kg)')
        expect(found('left-out')).toEqual([])
    })

    it.each([
        ['prenom', ['Given name']],
        ['POIDS', ['Weight (kg)', 'Weight (kg)']],
        ['ch_weight', ['Weight (kg)', 'Weight (kg)']],
        ['pallor', ['Remarks']],
        ['weight kg', ['Weight (kg)', 'Weight (kg)']],
        ['weight pallor', []],
    ])(
        'finds %s in names of any language, codes, descriptions',
        (text, rows) => {
            expect(found('all', text)).toEqual(rows)
        }
    )
})

describe('deciding', () => {
    it('accepts many at once', () => {
        expect(acceptAll(mapped(), proposals)).toEqual(
            mapped(weightIn(), anaemia)
        )
    })

    it('does not ask again of what was refused, until it is taken back', () => {
        const mapping = refuse(mapped(), proposals)
        expect(mapping.leftOut).toEqual([WEIGHT, ANAEMIA])
        expect(openProposals(proposals, assignmentsById(mapping))).toEqual([])
        expect(states(rowsOf(mapping))[`${VISIT}:${WEIGHT}`]).toBe('left-out')
        const accepted = acceptAll(mapping, proposals)
        expect(accepted.leftOut).toEqual([])
    })

    it('counts the elements of a problem list as mapped', () => {
        const mapping = mapped({
            section: 'problems',
            item: { kind: 'list', programStage: VISIT, problem: NOTE },
        })
        const rows = states(rowsOf(mapping))
        expect(rows[`${VISIT}:${NOTE}`]).toBe('mapped')
        expect(rows[`:${VISIT}`]).toBe('mapped')
    })
})
