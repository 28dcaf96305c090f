import * as fc from 'fast-check'
import type { ScheduledDose } from '../../../src/domain/immunization-schedule'
import { checkSchedule } from '../../../src/mapping/check/check-schedule'

const schedule = (doses: readonly ScheduledDose[]) => ({
    name: 'National',
    source: 'Order 12',
    version: '2026',
    doses,
})

const due = (
    vaccine: string,
    dose: number,
    parts: Partial<ScheduledDose> = {}
): ScheduledDose => ({
    vaccine,
    dose,
    minAgeDays: 0,
    dueAgeDays: dose * 28,
    ...parts,
})

const problems = (doses: readonly ScheduledDose[]) =>
    checkSchedule(schedule(doses)).flatMap((fault) =>
        fault.kind === 'schedule-fault' ? [[fault.path, fault.problem]] : []
    )

describe('checkSchedule', () => {
    it('has nothing against no schedule', () => {
        expect(checkSchedule(undefined)).toEqual([])
    })

    it('has nothing against a series that keeps its intervals, in any order of writing', () => {
        fc.assert(
            fc.property(
                fc.array(fc.integer({ min: 1, max: 400 }), { maxLength: 6 }),
                fc.boolean(),
                (steps, backwards) => {
                    const series = steps.map((step, n) => {
                        const age = steps
                            .slice(0, n + 1)
                            .reduce((sum, one) => sum + one, 0)
                        return due('opv', n, {
                            minAgeDays: age - 1,
                            dueAgeDays: age,
                            maxAgeDays: age,
                            minIntervalDays: n === 0 ? 0 : step,
                        })
                    })
                    expect(
                        problems(backwards ? [...series].reverse() : series)
                    ).toEqual([])
                }
            )
        )
    })

    it.each<[string, readonly ScheduledDose[], string]>([
        [
            'a dose that is due before it counts',
            [due('bcg', 0), due('mr', 1, { minAgeDays: 270 })],
            'due-too-early',
        ],
        [
            'a dose that is due when it is no longer given',
            [due('bcg', 0), due('rota', 1, { maxAgeDays: 27 })],
            'due-too-late',
        ],
        [
            'a dose that is due with the one that it follows',
            [due('opv', 1), due('opv', 2, { dueAgeDays: 28 })],
            'order',
        ],
        [
            'a dose that is due before its interval is over',
            [due('opv', 1), due('opv', 2, { minIntervalDays: 29 })],
            'interval',
        ],
        ['a dose that is there twice', [due('opv', 1), due('opv', 1)], 'twice'],
    ])('tells %s', (_, doses, problem) => {
        expect(problems(doses)).toEqual([['schedule.doses.1', problem]])
    })

    it('compares a dose with the one before it, though a number is left out', () => {
        const series = [due('dtp', 1), due('dtp', 4, { dueAgeDays: 20 })]
        expect(problems(series)).toEqual([['schedule.doses.1', 'order']])
    })
})
