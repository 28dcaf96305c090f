import * as fc from 'fast-check'
import type { Enrollment } from '../../src/domain/enrollment'
import { enrollmentBars } from '../../src/domain/enrollment-bars'
import { anyDay, anyEvents } from '../fixtures/arbitraries'
import { clinicalEvent, day, enrollmentOf, uid } from '../fixtures/builders'

const TODAY = day('2026-06-11')

const enrolled = (part: Partial<Enrollment>) =>
    enrollmentOf({ id: uid('enrollment'), ...part })

const visit = (date: string, status: 'finished' | 'planned' = 'finished') =>
    clinicalEvent({ date: day(date), status })

const onlyBar = (
    enrollment: Enrollment,
    events: Parameters<typeof enrollmentBars>[0]['events'] = []
) => {
    const found = enrollmentBars({ enrollments: [enrollment], events }, TODAY)
    return { ...found, bar: found.bars[0] }
}

describe('a bar', () => {
    it('of an active enrollment goes on to today', () => {
        const { bar, first, last, today } = onlyBar(
            enrolled({ enrolledOn: day('2026-06-01') })
        )
        expect([first, last, today]).toEqual(['2026-06-01', TODAY, 1])
        expect(bar?.span).toEqual({ from: 0, to: 1, end: 'today' })
    })

    it('of a completed one ends on the recorded day', () => {
        const { bar } = onlyBar(
            enrolled({
                status: 'completed',
                enrolledOn: day('2026-06-01'),
                completedOn: day('2026-06-06'),
            })
        )
        expect(bar?.span).toEqual({ from: 0, to: 0.5, end: 'ended' })
    })

    it.each(['completed', 'cancelled', 'unknown'] as const)(
        'of a %s one without a day ends at the last visit, and says so',
        (status) => {
            const { bar } = onlyBar(
                enrolled({ status, enrolledOn: day('2026-06-01') }),
                [visit('2026-06-03'), visit('2026-06-06')]
            )
            expect(bar?.span).toEqual({ from: 0, to: 0.5, end: 'last-visit' })
        }
    )

    it('begins at the first visit where the enrollment has no day', () => {
        const { bar, first } = onlyBar(enrolled({ enrolledOn: undefined }), [
            visit('2026-06-01'),
        ])
        expect(first).toBe('2026-06-01')
        expect(bar?.span?.from).toBe(0)
    })

    it('is not drawn where no day at all is known', () => {
        const { bar } = onlyBar(enrolled({ enrolledOn: undefined }))
        expect(bar?.span).toBeUndefined()
    })

    it('marks visits and plans apart, and the axis reaches the last plan', () => {
        const { bar, last, today } = onlyBar(
            enrolled({ enrolledOn: day('2026-06-01') }),
            [visit('2026-06-06'), visit('2026-06-21', 'planned')]
        )
        expect(last).toBe('2026-06-21')
        expect(today).toBe(0.5)
        expect([bar?.done, bar?.planned]).toEqual([[0.25], [1]])
    })

    it('draws a thousand visits as no more marks than a screen has columns', () => {
        const visits = Array.from({ length: 1000 }, (_, n) =>
            visit(`20${String(10 + (n % 16))}-0${1 + (n % 9)}-1${n % 10}`)
        )
        const { bar } = onlyBar(
            enrolled({ enrolledOn: day('2010-01-01') }),
            visits
        )
        expect(bar?.done.length).toBeGreaterThan(100)
        expect(bar?.done.length).toBeLessThanOrEqual(501)
    })
})

it('keeps everything on the axis and nothing backwards, whatever the dates', () => {
    const maybeDay = fc.option(anyDay, { nil: undefined })
    const anyEnrollment = fc
        .record({
            status: fc.constantFrom(
                'active' as const,
                'completed' as const,
                'unknown' as const
            ),
            enrolledOn: maybeDay,
            completedOn: maybeDay,
        })
        .map(enrolled)
    fc.assert(
        fc.property(anyEnrollment, anyEvents, anyDay, (one, events, today) => {
            const found = enrollmentBars({ enrollments: [one], events }, today)
            const [bar] = found.bars
            const { from = 0, to = 1 } = bar?.span ?? {}
            expect(from).toBeLessThanOrEqual(to)
            const places = [
                found.today,
                from,
                to,
                ...(bar?.done ?? []),
                ...(bar?.planned ?? []),
            ]
            expect(places.every((place) => place >= 0 && place <= 1)).toBe(true)
        })
    )
})
