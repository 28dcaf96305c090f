import type { DoseRecord } from '../../src/domain/immunization'
import type { ImmunizationMapping } from '../../src/mapping/care-mapping'
import { readImmunizations } from '../../src/tracker/read/read-immunizations'
import { uid } from '../fixtures/builders'
import { code, mapped, NO, visit, YES } from './dose-record'

describe('the reason why a dose was not given', () => {
    const because = (field: string, part: Partial<ImmunizationMapping> = {}) =>
        mapped(field, { reasonNotGiven: uid('why'), ...part })

    const reasons = (doses: readonly DoseRecord[]) =>
        doses.map(({ dose, state, reason }) => [
            dose,
            state,
            reason?.kind === 'option' ? reason.name : undefined,
        ])

    it('stands with the no that it explains', () => {
        const read = readImmunizations(
            [because('opv1'), because('opv2', { dose: 2 })],
            [visit({ opv2: NO, why: code('SICK') })]
        )
        expect(reasons(read.vaccines[0]?.doses ?? [])).toEqual([
            [2, 'not-given', 'sick'],
        ])
    })

    it('alone is of the only dose that it may mean', () => {
        const read = readImmunizations(
            [because('opv1')],
            [visit({ why: code('SICK') })]
        )
        expect(reasons(read.vaccines[0]?.doses ?? [])).toEqual([
            [1, 'not-given', 'sick'],
        ])
    })

    it('alone is of the vaccine, where it may mean several doses', () => {
        const read = readImmunizations(
            [because('opv1'), because('opv2', { dose: 2 })],
            [visit({ why: code('SICK'), opv1: YES })]
        )
        expect(reasons(read.vaccines[0]?.doses ?? [])).toEqual([
            [1, 'given', undefined],
            [undefined, 'not-given', 'sick'],
        ])
    })

    it('alone is of no vaccine, where several share it', () => {
        const read = readImmunizations(
            [because('opv1'), because('bcg', { vaccine: 'bcg', name: 'BCG' })],
            [visit({ why: code('SICK') })]
        )
        expect(read.vaccines.flatMap(({ doses }) => doses)).toEqual([])
        expect(reasons(read.unassigned)).toEqual([
            [undefined, 'not-given', 'sick'],
        ])
    })

    it('beside a yes to the only dose that it may mean is unclear', () => {
        const read = readImmunizations(
            [because('opv1')],
            [visit({ opv1: YES, why: code('SICK') })]
        )
        expect(reasons(read.vaccines[0]?.doses ?? [])).toEqual([
            [1, 'unclear', 'sick'],
        ])
    })
})
