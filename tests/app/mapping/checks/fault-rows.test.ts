import {
    faultGroups,
    faultKey,
} from '../../../../src/app/mapping/checks/fault-rows'
import { mendText } from '../../../../src/app/mapping/checks/mend-text'
import {
    withGroup,
    withoutGroup,
} from '../../../../src/app/mapping/checks/worker-groups'
import { type MappingFault, weighed } from '../../../../src/mapping/check/fault'
import { clinicMapping } from '../../../fixtures/clinic-mapping'
import { clinicShapes } from '../../../fixtures/clinic-programs'

const fault = (kind: 'field-gone' | 'left-out-gone', path: string) =>
    weighed({ kind, path, id: 'GoneGoneGo1' })

const known = {
    shapes: clinicShapes,
    facts: { programs: [], fields: new Map() },
}

describe('faults on the page', () => {
    it('stand by their weight, in the order of the document', () => {
        const hint = fault('left-out-gone', 'leftOut.0')
        const [first, second] = [
            fault('field-gone', 'vitals.0'),
            fault('field-gone', 'vitals.1'),
        ]
        expect(faultGroups([hint, first, second])).toEqual([
            { severity: 'error', faults: [first, second] },
            { severity: 'hint', faults: [hint] },
        ])
        expect(faultGroups([])).toEqual([])
    })

    it('differ by what is wrong as well as by where', () => {
        const code = (code: string): MappingFault =>
            weighed({ kind: 'option-gone', path: 'vitals.0', id: 'a', code })
        expect(faultKey(code('X'))).toBe(faultKey(code('X')))
        expect(faultKey(code('X'))).not.toBe(faultKey(code('Y')))
    })

    it('name what the mending would do', () => {
        expect(mendText({ kind: 'remove', path: 'vitals.0' }, known)).toBe(
            'Take it out'
        )
        expect(
            mendText({ kind: 'remove-code', path: 'x', code: 'YES' }, known)
        ).toBe('Take out the code YES')
        expect(
            mendText(
                { kind: 'set', path: 'results.0.unit', value: 'Cel' },
                known
            )
        ).toBe('Set it to °C')
    })
})

describe('the user groups of the health workers', () => {
    it('are added once, and leave no key behind', () => {
        const one = withGroup(clinicMapping(), 'GroupAAAAA1')
        expect(one.healthWorkers?.userGroups).toEqual(['GroupAAAAA1'])
        expect(withGroup(one, 'GroupAAAAA1')).toBe(one)
        expect(withoutGroup(one, 'GroupAAAAA1')).toEqual(clinicMapping())
        expect(
            withoutGroup(withGroup(one, 'GroupBBBBB1'), 'GroupAAAAA1')
                .healthWorkers?.userGroups
        ).toEqual(['GroupBBBBB1'])
    })
})
