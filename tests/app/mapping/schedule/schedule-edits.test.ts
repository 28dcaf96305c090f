import * as v from 'valibot'
import { faultsOfDose } from '../../../../src/app/mapping/schedule/schedule-checks'
import {
    doseFaults,
    doseOf,
    NEW_DOSE,
    removeDose,
    savedSchedule,
    setDose,
    withSchedule,
} from '../../../../src/app/mapping/schedule/schedule-edits'
import { emptyMapping } from '../../../../src/mapping/empty-mapping'
import { scheduleMapping } from '../../../../src/mapping/schedule-mapping'
import { uid } from '../../../fixtures/builders'

const schedule = {
    name: 'Country',
    source: 'Ministry',
    version: '2026',
    doses: [
        { vaccine: 'bcg', dose: 0, minAgeDays: 0, dueAgeDays: 0 },
        { vaccine: 'mr', dose: 1, minAgeDays: 270, dueAgeDays: 274 },
    ],
}

const empty = emptyMapping(uid('person'))
const mapping = withSchedule(schedule)(empty)

describe('the schedule of a country', () => {
    it('is taken over as a document holds it', () => {
        const noted = {
            ...schedule,
            doses: schedule.doses.map((dose) => ({ ...dose, note: 'a note' })),
        }
        expect(savedSchedule(noted)).toEqual(schedule)
        expect(v.is(scheduleMapping, savedSchedule(noted))).toBe(true)
    })

    it('goes back to the one of the chart', () => {
        expect(withSchedule(undefined)(mapping)).toEqual(empty)
        expect(withSchedule(undefined)(empty)).toBe(empty)
    })

    it('has its doses changed, added and removed', () => {
        const [first] = schedule.doses
        const third = {
            vaccine: 'mr',
            dose: 2,
            minAgeDays: 450,
            dueAgeDays: 457,
        }
        const changed = setDose(1, third)(mapping).schedule?.doses
        expect(changed).toEqual([first, third])
        expect(setDose(2, third)(mapping).schedule?.doses).toHaveLength(3)
        expect(removeDose(1)(mapping).schedule?.doses).toEqual([first])
    })

    it('says of a dose that is typed what does not go together', () => {
        const tooEarly = {
            vaccine: 'mr',
            dose: 1,
            minAgeDays: 270,
            dueAgeDays: 100,
        }
        expect(faultsOfDose(mapping, 1, tooEarly)).toMatchObject([
            { kind: 'schedule-fault', problem: 'due-too-early' },
        ])
        expect(
            faultsOfDose(mapping, 1, { ...tooEarly, dueAgeDays: 274 })
        ).toEqual([])
    })
})

describe('a dose that is typed', () => {
    it('is none before vaccine, number and ages are there', () => {
        expect(doseOf(NEW_DOSE)).toBeUndefined()
        expect(doseFaults(NEW_DOSE)).toEqual({
            vaccine: 'empty',
            dose: 'not-whole',
            minAgeDays: 'empty',
            dueAgeDays: 'empty',
        })
    })

    it('has a short name that the mapped doses can have too', () => {
        const full = {
            vaccine: 'Oral polio',
            dose: 1.5,
            minAgeDays: 42,
            dueAgeDays: 42,
        }
        expect(doseFaults(full)).toEqual({
            vaccine: 'not-short',
            dose: 'not-whole',
        })
        expect(doseOf({ ...full, vaccine: 'opv', dose: 1 })).toEqual({
            ...full,
            vaccine: 'opv',
            dose: 1,
        })
    })
})
