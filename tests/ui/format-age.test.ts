import { ageOn } from '../../src/domain/age'
import { formatAge, formatAgo } from '../../src/ui/format-age'
import { day } from '../fixtures/builders'

const BORN = '2020-03-01'

const onDay = (today: string): string | undefined => {
    const age = ageOn(day(BORN), day(today))
    return age && formatAge(age)
}

describe('formatAge (clinical.md 2.1)', () => {
    it.each([
        ['2020-03-01', '0 d'],
        ['2020-03-28', '27 d'],
        ['2020-03-29', '4 w 0 d'],
        ['2021-02-28', '52 w 0 d'],
        ['2021-03-01', '12 m 0 d'],
        ['2022-02-28', '23 m 27 d'],
        ['2022-03-01', '2 y 0 m'],
        ['2038-02-28', '17 y 11 m'],
        ['2038-03-01', '18 y'],
    ])('on %s is %s', (today, text) => {
        expect(onDay(today)).toBe(text)
    })

    it('is nothing before birth', () => {
        expect(onDay('2020-02-29')).toBeUndefined()
    })
})

describe('formatAgo', () => {
    it.each([
        ['2026-11-22', 'today'],
        ['2026-11-23', 'in the future'],
        ['2026-11-21', '1 d ago'],
        ['2026-09-24', '59 d ago'],
        ['2026-09-23', '2 m ago'],
        ['2024-11-23', '24 m ago'],
        ['2024-11-22', '2 y ago'],
        ['2006-11-22', '20 y ago'],
    ])('%s was %s', (date, text) => {
        expect(formatAgo(day(date), day('2026-11-22'))).toBe(text)
    })
})
