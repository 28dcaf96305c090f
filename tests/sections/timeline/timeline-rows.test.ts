import { timelineOf } from '../../../src/domain/timeline'
import { timelineRows } from '../../../src/sections/timeline/timeline-rows'
import { day, event, KENEMA, TODAY } from './builders'

const rowsOf = (events: Parameters<typeof timelineOf>[0]) =>
    timelineRows(timelineOf(events, day(TODAY)), day(TODAY), (date) =>
        date.slice(0, 7)
    )

const kindsOf = (events: Parameters<typeof timelineOf>[0]) =>
    rowsOf(events).map((row) => row.kind)

it('has the line of today, and says that there is no visit', () => {
    expect(kindsOf([])).toEqual(['today', 'no-visits'])
})

it('puts plans under one heading and future visits above today', () => {
    expect(
        kindsOf([
            event('2026-12-01', { status: 'planned' }),
            event('2026-11-01', { status: 'planned' }),
            event('2027-01-01'),
        ])
    ).toEqual(['planned-heading', 'planned', 'planned', 'visit', 'today'])
})

it('opens each month once', () => {
    expect(
        kindsOf([
            event('2026-10-18'),
            event('2026-10-03'),
            event('2025-10-03'),
            event(undefined),
            event(undefined),
        ])
    ).toEqual([
        'today',
        'month',
        'visit',
        'visit',
        'month',
        'visit',
        'no-date',
        'visit',
        'visit',
    ])
})

it('follows the months of the calendar that it is given', () => {
    const events = [event('2026-10-18'), event('2026-10-03')]
    const rows = timelineRows(
        timelineOf(events, day(TODAY)),
        day(TODAY),
        (date) => (date > '2026-10-10' ? 'Tikimt' : 'Meskerem')
    )
    expect(
        rows.flatMap((row) => (row.kind === 'month' ? row.month : []))
    ).toEqual(['Tikimt', 'Meskerem'])
})

it('gives every row a key of its own', () => {
    const keys = rowsOf([
        event('2026-10-18'),
        event('2026-10-18', { orgUnit: KENEMA }),
        event('2026-10-18', { status: 'planned' }),
        event(undefined),
        event(undefined),
    ]).map((row) => row.key)
    expect(new Set(keys).size).toBe(keys.length)
})

it('tells a visit of today from one of the future', () => {
    const future = rowsOf([event(TODAY), event('2026-11-23')]).flatMap((row) =>
        row.kind === 'visit' ? [[row.visit.date, row.inFuture]] : []
    )
    expect(future).toEqual([
        ['2026-11-23', true],
        [TODAY, false],
    ])
})
