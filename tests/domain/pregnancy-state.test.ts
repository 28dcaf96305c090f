import type { Pregnancy } from '../../src/domain/pregnancy'
import { pregnancyNow, pregnancyState } from '../../src/domain/pregnancy-state'
import { day } from '../fixtures/builders'
import {
    answerOn,
    enrollment,
    pregnancy,
    said,
    sourceOn,
} from '../fixtures/pregnancy-builders'

const TODAY = day('2026-11-22')

const kindOf = (part: Partial<Pregnancy>) =>
    pregnancyState(pregnancy(part), TODAY).kind

const outcome = said({ kind: 'text', text: 'Live birth' } as const)

describe('pregnancyState', () => {
    it.each<[string, Partial<Pregnancy>, string]>([
        ['nothing but an enrollment', {}, 'ongoing'],
        ['due today', { dueDates: [said(TODAY)] }, 'ongoing'],
        ['due yesterday', { dueDates: [said(day('2026-11-21'))] }, 'past-due'],
        [
            'one of two due dates passed',
            {
                dueDates: [said(day('2026-11-21'))],
                lastPeriods: [said(day('2026-03-01'))],
            },
            'ongoing',
        ],
        ['delivered', { deliveries: [said(day('2026-11-01'))] }, 'delivered'],
        ['delivered today', { deliveries: [said(TODAY)] }, 'delivered'],
        [
            'a delivery in the future',
            { deliveries: [said(day('2026-11-23'))] },
            'ongoing',
        ],
        ['an outcome without a day', { outcomes: [outcome] }, 'outcome'],
        [
            'a no after a yes',
            {
                answers: [
                    answerOn('no', '2026-10-01'),
                    answerOn('yes', '2026-09-01'),
                ],
            },
            'denied',
        ],
        [
            'a yes after a no',
            {
                answers: [
                    answerOn('yes', '2026-10-01'),
                    answerOn('no', '2026-09-01'),
                ],
            },
            'ongoing',
        ],
        [
            'an enrollment that was completed',
            { enrollment: enrollment({ status: 'completed' }) },
            'enrollment-ended',
        ],
        [
            'a completed enrollment with a delivery',
            {
                enrollment: enrollment({ status: 'completed' }),
                deliveries: [said(day('2026-11-01'))],
            },
            'delivered',
        ],
    ])('%s', (_, part, expected) => {
        expect(kindOf(part)).toBe(expected)
    })

    it('counts the days since the last of the due dates', () => {
        expect(
            pregnancyState(
                pregnancy({
                    dueDates: ['2026-11-01', '2026-11-12'].map((text) =>
                        said(day(text))
                    ),
                }),
                TODAY
            )
        ).toEqual({ kind: 'past-due', days: 10 })
    })
})

describe('pregnancyNow', () => {
    const now = (
        pregnancies: readonly Pregnancy[],
        answers: Pregnancy['answers'] = []
    ) =>
        pregnancyNow(
            {
                mapped: true,
                pregnancies,
                answers,
                gravida: undefined,
                parity: undefined,
            },
            TODAY
        ).kind

    const delivered = pregnancy({
        key: 'delivered',
        deliveries: [said(day('2026-03-01'), sourceOn('2026-03-05'))],
    })

    it.each<[string, Parameters<typeof now>, string]>([
        ['nothing', [[]], 'not-recorded'],
        ['an ongoing pregnancy', [[pregnancy()]], 'pregnant'],
        ['only a no', [[], [answerOn('no', '2026-10-01')]], 'not-pregnant'],
        [
            'an answer that is neither',
            [[], [answerOn('unknown', '2026-10-01')]],
            'unclear',
        ],
        ['a delivery', [[delivered]], 'delivered'],
        [
            'a no after the delivery',
            [[delivered], [answerOn('no', '2026-04-01')]],
            'not-pregnant',
        ],
        [
            'a no that is older than the pregnancy',
            [[delivered], [answerOn('no', '2024-04-01')]],
            'delivered',
        ],
        [
            'a due date that passed',
            [[pregnancy({ dueDates: [said(day('2026-11-01'))] })]],
            'end-not-recorded',
        ],
        [
            'a later pregnancy that goes on',
            [[pregnancy({ key: 'now' }), delivered]],
            'pregnant',
        ],
    ])('%s', (_, [pregnancies, answers], expected) => {
        expect(now(pregnancies, answers)).toBe(expected)
    })
})
