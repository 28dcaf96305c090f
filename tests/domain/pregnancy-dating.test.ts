import * as fc from 'fast-check'
import { addDays, daysBetween } from '../../src/domain/calendar-date'
import {
    dueDatesOf,
    gestationsOn,
    spreadOf,
} from '../../src/domain/pregnancy-dating'
import { anyDay } from '../fixtures/arbitraries'
import { day } from '../fixtures/builders'
import { pregnancy, said, sourceOn } from '../fixtures/pregnancy-builders'

const dates = (part: Parameters<typeof pregnancy>[0]) =>
    dueDatesOf(pregnancy(part)).map(({ date, bases }) => [
        date,
        ...bases.map(({ method, name }) => `${method}: ${name}`),
    ])

describe('dueDatesOf', () => {
    it('adds 280 days to the last period, over leap years too', () => {
        const on = (text: string) =>
            dates({ lastPeriods: [said(day(text), undefined, 'LMP')] })
        expect(on('2026-06-04')).toEqual([['2027-03-11', 'last-period: LMP']])
        expect(on('2023-06-04')).toEqual([['2024-03-10', 'last-period: LMP']])
    })

    it('joins dates that agree, and says both ways', () => {
        expect(
            dates({
                lastPeriods: [said(day('2026-06-04'), undefined, 'LMP')],
                dueDates: [said(day('2027-03-11'), undefined, 'EDD')],
            })
        ).toEqual([['2027-03-11', 'recorded: EDD', 'last-period: LMP']])
    })

    it('shows dates that disagree, by however little, and names each field', () => {
        const part = {
            dueDates: [
                said(day('2027-03-12'), undefined, 'EDD by scan'),
                said(day('2027-03-11'), undefined, 'EDD'),
            ],
        }
        expect(dates(part)).toEqual([
            ['2027-03-11', 'recorded: EDD'],
            ['2027-03-12', 'recorded: EDD by scan'],
        ])
        expect(spreadOf(dueDatesOf(pregnancy(part)))).toBe(1)
    })

    it('is empty without any date, and then nothing differs', () => {
        expect(dates({})).toEqual([])
        expect(spreadOf([])).toBe(0)
    })

    it('says once what several visits repeat, with each of them', () => {
        const repeated = [
            said(day('2027-03-11'), sourceOn('2026-09-01', 'second'), 'EDD'),
            said(day('2027-03-11'), sourceOn('2026-08-01', 'first'), 'EDD'),
        ]
        const [only, ...others] = dueDatesOf(pregnancy({ dueDates: repeated }))
        expect(others).toEqual([])
        expect(only?.bases.map((basis) => basis.said)).toEqual([repeated])
    })
})

describe('gestationsOn', () => {
    const weeksOn = (lastPeriod: string, today: string) =>
        gestationsOn(
            pregnancy({ lastPeriods: [said(day(lastPeriod))] }),
            day(today)
        ).map(({ weeks, days }) => `${weeks}w${days}d`)

    it.each([
        ['2026-06-04', '2026-06-04', ['0w0d']],
        ['2026-06-04', '2026-06-10', ['0w6d']],
        ['2026-06-04', '2026-06-11', ['1w0d']],
        ['2026-06-04', '2026-11-22', ['24w3d']],
        ['2026-06-04', '2026-06-03', []],
    ])('from %s to %s is %j', (lastPeriod, today, expected) => {
        expect(weeksOn(lastPeriod, today)).toEqual(expected)
    })

    it('loses no day, and is 40 weeks on the due date', () => {
        fc.assert(
            fc.property(
                anyDay,
                fc.integer({ min: 0, max: 400 }),
                (lastPeriod, later) => {
                    const one = pregnancy({ lastPeriods: [said(lastPeriod)] })
                    const today = addDays(lastPeriod, later)
                    const [gestation] = gestationsOn(one, today)
                    expect(
                        (gestation?.weeks ?? 0) * 7 + (gestation?.days ?? 0)
                    ).toBe(daysBetween(lastPeriod, today))
                    expect(gestation?.days).toBeLessThan(7)
                    const [due] = dueDatesOf(one)
                    expect(due && gestationsOn(one, due.date)[0]).toMatchObject(
                        { weeks: 40, days: 0 }
                    )
                }
            )
        )
    })

    it('counts by each last period that was recorded, once', () => {
        const lastPeriods = ['2026-06-04', '2026-06-11', '2026-06-04'].map(
            (text) => said(day(text))
        )
        const found = gestationsOn(
            pregnancy({ lastPeriods }),
            day('2026-06-11')
        )
        expect(found.map(({ weeks }) => weeks)).toEqual([1, 0])
    })
})
