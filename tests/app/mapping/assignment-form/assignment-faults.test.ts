import { assignmentFaults } from '../../../../src/app/mapping/assignment-form/assignment-faults'
import {
    stageOfAssignment,
    withStage,
} from '../../../../src/app/mapping/assignment-form/assignment-stage'
import type { Assignment } from '../../../../src/mapping/edit/assignment'
import { assignmentsOf } from '../../../../src/mapping/edit/assignments-of'
import { uid } from '../../../fixtures/builders'
import { clinicMapping } from '../../../fixtures/clinic-mapping'

const mapping = clinicMapping()

const faultsOf = (one: Assignment) => assignmentFaults(one, mapping, undefined)

const source = { dataElement: uid('other') }

const vital = {
    section: 'vitals' as const,
    measure: {
        id: 'height',
        concept: 'height' as const,
        name: 'Height',
        unit: 'cm',
    },
    source,
}

const flag = {
    kind: 'flag' as const,
    name: 'Asthma',
    source,
    yesCodes: ['true'],
    noCodes: [],
}

describe('what stands in the way of an assignment', () => {
    it('is nothing for what is complete', () => {
        expect(faultsOf(vital)).toEqual({})
    })

    it('is a missing name or unit', () => {
        const measure = { ...vital.measure, name: ' ', unit: '' }
        expect(faultsOf({ ...vital, measure })).toEqual({
            name: 'empty',
            unit: 'empty',
        })
    })

    it('is a unit of the source that does not convert', () => {
        expect(
            faultsOf({ ...vital, source: { ...source, unit: 'kg' } })
        ).toEqual({ sourceUnit: 'units-differ' })
        expect(
            faultsOf({ ...vital, source: { ...source, unit: 'mm' } })
        ).toEqual({})
    })

    it('is a problem without a code that means it', () => {
        const item = { ...flag, yesCodes: [] }
        expect(faultsOf({ section: 'problems', item })).toEqual({
            codes: 'no-codes',
        })
    })

    it('is a status of death without a dead code, but not a date', () => {
        const death = { source: { attribute: uid('alive') }, deadCodes: [] }
        const one = { section: 'person', as: 'death', death } as const
        expect(faultsOf(one)).toEqual({ codes: 'no-codes' })
        const date = { source: death.source }
        expect(faultsOf({ ...one, death: date })).toEqual({})
    })

    it('is a dose that is no whole number', () => {
        const item = {
            vaccine: 'bcg',
            name: 'BCG',
            dose: 1.5,
            source,
            recordedAs: 'yes-no' as const,
            givenCodes: [],
        }
        expect(faultsOf({ section: 'immunizations', item })).toEqual({
            dose: 'not-whole',
        })
    })

    it('is what the schema does not take', () => {
        const measure = { ...vital.measure, decimals: 9 }
        expect(faultsOf({ ...vital, measure })).toEqual({ whole: 'incomplete' })
    })

    it('is that it is said already, unless it is the one that is changed', () => {
        const [first] = assignmentsOf(mapping)
        if (!first) {
            throw new Error('the fixture maps something')
        }
        expect(faultsOf(first)).toEqual({ whole: 'mapped-already' })
        expect(assignmentFaults(first, mapping, first)).toEqual({})
    })
})

describe('the stage of an assignment', () => {
    const isOfField = (one: Assignment): boolean =>
        stageOfAssignment(withStage(one, uid('visit'))) !== undefined

    it('is set and taken away wherever an element is read', () => {
        const bound = assignmentsOf(mapping).filter(isOfField)
        expect(bound.length).toBeGreaterThan(5)
        for (const one of bound) {
            const inVisit = withStage(one, uid('visit'))
            expect(stageOfAssignment(inVisit)).toBe(uid('visit'))
            expect(
                stageOfAssignment(withStage(inVisit, undefined))
            ).toBeUndefined()
        }
    })

    it('is none of an attribute', () => {
        const one: Assignment = {
            section: 'problems',
            item: { ...flag, source: { attribute: uid('asthmatic') } },
        }
        expect(withStage(one, uid('visit'))).toEqual(one)
    })
})
