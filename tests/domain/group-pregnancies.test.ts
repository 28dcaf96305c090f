import * as fc from 'fast-check'
import { groupPregnancies } from '../../src/domain/group-pregnancies'
import type { Pregnancy, PregnancyAnswer } from '../../src/domain/pregnancy'
import type { PregnancyClaim } from '../../src/domain/pregnancy-claim'
import { allSaid } from '../../src/domain/pregnancy-statements'
import { anyDay, withShuffledCopy } from '../fixtures/arbitraries'
import { day } from '../fixtures/builders'
import {
    claim,
    enrollment,
    pregnancy,
    said,
} from '../fixtures/pregnancy-builders'

const answered = (answer: PregnancyAnswer, date: string | undefined) =>
    claim(`a${date?.replaceAll('-', '')}`, date, (source) => ({
        answers: [said(answer, source)],
    }))

const withPeriod = (date: string, period: string) =>
    claim(`p${date.replaceAll('-', '')}`, date, (source) => ({
        answers: [said('yes', source)],
        lastPeriods: [said(day(period), source)],
    }))

const deliveredOn = (date: string, delivery: string) =>
    claim(`d${date.replaceAll('-', '')}`, date, (source) => ({
        deliveries: [said(day(delivery), source)],
    }))

/** Whether each is an enrollment, and how much was said of it. */
const counts = (pregnancies: readonly Pregnancy[]) =>
    pregnancies.map((one) =>
        [one.enrollment ? 'enrolled' : 'told', allSaid(one).length].join(' ')
    )

describe('what other programs say', () => {
    const booked = pregnancy({
        key: 'booked',
        enrollment: enrollment({ enrolledOn: day('2026-06-01') }),
        lastPeriods: [said(day('2026-04-01'))],
    })

    it.each([
        ['during an enrollment belongs to it', '2026-07-01', ['enrolled 2']],
        [
            'before the booking and after the last period too',
            '2026-04-20',
            ['enrolled 2'],
        ],
        [
            'before the last period is of another',
            '2026-03-01',
            ['enrolled 1', 'told 1'],
        ],
    ])('%s', (_, date, expected) => {
        expect(
            counts(groupPregnancies([booked], [answered('yes', date)]))
        ).toEqual(expected)
    })

    it('makes a pregnancy where there is no enrollment, and one of all visits', () => {
        const visits = ['2026-07-01', '2026-08-01', '2026-09-01']
        expect(
            counts(
                groupPregnancies(
                    [],
                    visits.map((date) => answered('yes', date))
                )
            )
        ).toEqual(['told 3'])
    })

    it.each(['no', 'unknown'] as const)('makes none of a %s', (answer) => {
        expect(groupPregnancies([], [answered(answer, '2026-07-01')])).toEqual(
            []
        )
    })

    it('makes none of an outcome alone: the record of a newborn has one', () => {
        const birth = claim('birth', '2026-07-01', (source) => ({
            outcomes: [said({ kind: 'text', text: 'Vaginal' }, source)],
        }))
        expect(groupPregnancies([], [birth])).toEqual([])
    })

    it('ends what was told with a no, so that the next yes is another', () => {
        expect(
            counts(
                groupPregnancies(
                    [],
                    [
                        answered('yes', '2024-01-01'),
                        answered('no', '2024-06-01'),
                        answered('yes', '2026-01-01'),
                    ]
                )
            )
        ).toEqual(['told 1', 'told 2'])
    })

    it('begins another with a period after she was seen pregnant', () => {
        expect(
            counts(
                groupPregnancies(
                    [],
                    [
                        withPeriod('2024-03-01', '2024-01-01'),
                        withPeriod('2026-03-01', '2026-01-01'),
                    ]
                )
            )
        ).toEqual(['told 2', 'told 2'])
    })

    it('gives a delivery to the pregnancy that it ends', () => {
        const [only, ...others] = groupPregnancies(
            [booked],
            [deliveredOn('2027-01-20', '2027-01-03')]
        )
        expect(others).toEqual([])
        expect(only?.deliveries.map(({ value }) => value)).toEqual([
            '2027-01-03',
        ])
    })

    it('keeps two days of one delivery together, and those of two apart', () => {
        const first = deliveredOn('2024-01-05', '2024-01-01')
        const near = deliveredOn('2024-02-01', '2024-01-03')
        const far = deliveredOn('2026-02-01', '2026-01-20')
        expect(counts(groupPregnancies([], [first, near, far]))).toEqual([
            'told 1',
            'told 2',
        ])
    })

    it('does not give to the next pregnancy what was said in the one before', () => {
        const before = pregnancy({
            key: 'before',
            enrollment: enrollment({ enrolledOn: day('2025-03-01') }),
            deliveries: [said(day('2025-09-01'))],
        })
        const next = pregnancy({
            key: 'next',
            enrollment: enrollment({ enrolledOn: day('2026-03-01') }),
        })
        const grouped = groupPregnancies(
            [before, next],
            [answered('yes', '2025-08-01')]
        )
        expect(
            grouped.map(({ key, answers }) => `${key} ${answers.length}`)
        ).toEqual(['next 0', 'before 1'])
    })
})

const anyClaim = fc
    .record({
        date: fc.option(anyDay, { nil: undefined }),
        answer: fc.option(
            fc.constantFrom<PregnancyAnswer>('yes', 'no', 'unknown'),
            { nil: undefined }
        ),
        due: fc.option(anyDay, { nil: undefined }),
        period: fc.option(anyDay, { nil: undefined }),
        delivery: fc.option(anyDay, { nil: undefined }),
    })
    .map(
        (parts) => (event: string) =>
            claim(event, parts.date, (source) => ({
                answers: parts.answer ? [said(parts.answer, source)] : [],
                dueDates: parts.due ? [said(parts.due, source)] : [],
                lastPeriods: parts.period ? [said(parts.period, source)] : [],
                deliveries: parts.delivery
                    ? [said(parts.delivery, source)]
                    : [],
            }))
    )

const anyClaims: fc.Arbitrary<readonly PregnancyClaim[]> = fc
    .array(anyClaim, { maxLength: 8 })
    .map((makers) => makers.map((make, n) => make(`claim${n}`)))

const anyEnrolled: fc.Arbitrary<readonly Pregnancy[]> = fc
    .array(anyDay, { maxLength: 3 })
    .map((days) =>
        days.map((enrolledOn, n) =>
            pregnancy({
                key: `enrolled${n}`,
                enrollment: enrollment({ enrolledOn }),
            })
        )
    )

describe('groupPregnancies, for any record', () => {
    it('does not depend on its order', () => {
        fc.assert(
            fc.property(
                anyEnrolled,
                withShuffledCopy(anyClaims),
                (enrolled, [claims, shuffled]) => {
                    expect(groupPregnancies(enrolled, shuffled)).toEqual(
                        groupPregnancies(enrolled, claims)
                    )
                }
            )
        )
    })

    it('keeps every enrollment, and every yes exactly once', () => {
        fc.assert(
            fc.property(anyEnrolled, anyClaims, (enrolled, claims) => {
                const grouped = groupPregnancies(enrolled, claims)
                expect(
                    grouped.filter(({ enrollment: one }) => one)
                ).toHaveLength(enrolled.length)
                const yes = (all: readonly Pick<Pregnancy, 'answers'>[]) =>
                    all
                        .flatMap(({ answers }) => answers)
                        .filter(({ value }) => value === 'yes')
                        .map(({ source }) => source.event)
                        .sort()
                expect(yes(grouped)).toEqual(
                    yes(claims.map(({ statements }) => statements))
                )
            })
        )
    })

    it('says nothing twice', () => {
        fc.assert(
            fc.property(anyEnrolled, anyClaims, (enrolled, claims) => {
                const all = groupPregnancies(enrolled, claims).flatMap(allSaid)
                expect(new Set(all).size).toBe(all.length)
            })
        )
    })
})
