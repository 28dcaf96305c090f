import * as fc from 'fast-check'
import {
    daysLeft,
    medicationStatus,
    recordedSince,
} from '../../src/domain/medication-status'
import { day } from '../fixtures/builders'
import { entry, medication, run, supply } from './medication-builders'

const TODAY = day('2026-11-22')

const statusOf = (...entries: Parameters<typeof medication>[1]) =>
    medicationStatus(medication('A', entries), TODAY)

describe('a medicine', () => {
    it('is current while the newest record of its stage names it', () => {
        expect(statusOf(entry('2020-01-01'))).toBe('current')
    })

    it('is earlier, not stopped, once later records name others only', () => {
        expect(statusOf(entry('2026-01-01', { isLatest: false }))).toBe(
            'earlier'
        )
    })

    it('is current while its supply lasts, whatever was recorded since', () => {
        const withSupply = (days: number) =>
            statusOf(
                entry('2026-11-12', {
                    isLatest: false,
                    supplies: [supply(days)],
                })
            )
        expect(withSupply(10)).toBe('current')
        expect(withSupply(9)).toBe('earlier')
    })

    it('is denied by its newest answer, also where it was taken before', () => {
        const no = entry('2026-02-01', { answer: 'no' })
        expect(statusOf(no)).toBe('denied')
        expect(statusOf(no, entry('2026-01-01', { isLatest: false }))).toBe(
            'denied'
        )
    })

    it('is for the reader to judge where the answer is no plain yes or no', () => {
        const unclear = entry('2026-02-01', { answer: 'unclear' })
        expect(statusOf(unclear)).toBe('unclear')
        expect(statusOf(entry('2026-02-01'), { ...unclear })).toBe('unclear')
        expect(
            statusOf(entry('2026-02-01'), entry('2026-02-01', { answer: 'no' }))
        ).toBe('unclear')
        expect(statusOf({ ...unclear, isLatest: false })).toBe('earlier')
    })

    it('of no date is neither current nor earlier', () => {
        expect(statusOf(entry(undefined, { isLatest: false }))).toBe('unclear')
    })
})

describe('the days left', () => {
    const left = (date: string | undefined, ...days: readonly number[]) =>
        daysLeft(
            medication('A', [entry(date, { supplies: days.map(supply) })]),
            TODAY
        )

    it.each([
        ['2026-11-20', 30, 28],
        ['2026-11-12', 10, 0],
        ['2026-10-01', 30, -22],
    ])('from %s with %i days: %i', (date, days, expected) => {
        expect(left(date, days)).toBe(expected)
    })

    it('are those of the larger of two supplies of one day', () => {
        expect(left('2026-11-22', 30, 60)).toBe(60)
    })

    it('are not known without a day, a supply, or in the future', () => {
        expect(left(undefined, 30)).toBeUndefined()
        expect(left('2026-11-20')).toBeUndefined()
        expect(left('2027-01-01', 30)).toBeUndefined()
    })

    it('are those of the newest record only', () => {
        const old = entry('2026-11-01', { supplies: [supply(90)] })
        expect(
            daysLeft(medication('A', [entry('2026-11-20'), old]), TODAY)
        ).toBeUndefined()
    })

    it('fall by one each day, however many were supplied', () => {
        fc.assert(
            fc.property(fc.integer({ min: 1, max: 1e12 }), (days) => {
                const one = medication('A', [
                    entry('2026-11-20', { supplies: [supply(days)] }),
                ])
                const today = daysLeft(one, TODAY) ?? NaN
                expect(daysLeft(one, day('2026-11-23'))).toBe(today - 1)
            })
        )
    })
})

describe('since when', () => {
    const entries = [entry('2026-03-01'), entry('2025-01-01')]

    it('is the first day of the newest run', () => {
        const runs = [run('2026-01-01', '2026-03-01')]
        expect(recordedSince(medication('A', entries, { runs }))).toBe(
            '2026-01-01'
        )
    })

    it('is the first day it was named, where nothing affirms it', () => {
        expect(recordedSince(medication('A', entries))).toBe('2025-01-01')
        expect(recordedSince(medication('A', [entry(undefined)]))).toBe(
            undefined
        )
    })
})
