import { formatDate, formatMonth } from '../../src/ui/format-date'
import type { LocaleSettings } from '../../src/ui/locale'
import { day } from '../fixtures/builders'

const inLanguage = (
    language: string,
    calendar = 'iso8601'
): LocaleSettings => ({ language, calendar, today: day('2026-11-22') })

const APRIL = day('2008-04-05')

const NUMERALS = ['٠١٢٣٤٥٦٧٨٩', '۰۱۲۳۴۵۶۷۸۹']

/** Digits of other scripts as ours, so that a test can compare them. */
const latin = (text: string): string =>
    [...text]
        .map((sign) => {
            const at = NUMERALS.map((row) => row.indexOf(sign))
            return String(at.find((index) => index >= 0) ?? sign)
        })
        .join('')

describe('formatDate (clinical.md A4)', () => {
    it('writes the clinical form in English', () => {
        expect(formatDate(APRIL, inLanguage('en'))).toBe('05-Apr-2008')
    })

    it('keeps it where months are written in Latin letters', () => {
        expect(formatDate(APRIL, inLanguage('fr'))).toBe('05-avr-2008')
    })

    it('does not shift the day at either end of it', () => {
        expect(formatDate(day('2026-01-01'), inLanguage('en'))).toBe(
            '01-Jan-2026'
        )
        expect(formatDate(day('2026-12-31'), inLanguage('en'))).toBe(
            '31-Dec-2026'
        )
    })

    it("writes the language's own form in Arabic", () => {
        const text = latin(formatDate(APRIL, inLanguage('ar')))
        expect(text).toContain('أبريل')
        expect(text).toContain('2008')
        expect(text).toMatch(/0?5/)
        expect(text).not.toMatch(/[A-Za-z]/)
    })

    it('counts in the Ethiopian calendar where the server does', () => {
        // 11 September 2007 was the new year of 2000
        expect(
            formatDate(day('2007-09-12'), inLanguage('en', 'ethiopian'))
        ).toBe('01-Meskerem-2000')
        expect(formatDate(APRIL, inLanguage('en', 'ethiopian'))).toBe(
            '27-Megabit-2000'
        )
    })

    it('writes in Gregorian what Intl has no calendar for', () => {
        expect(formatDate(APRIL, inLanguage('en', 'nepali'))).toBe(
            '05-Apr-2008'
        )
    })

    it.each(['x', 'no such tag', '', 'zz_ZZ_@'])(
        'falls back to English for the unknown tag "%s"',
        (language) => {
            expect(formatDate(APRIL, inLanguage(language))).toBe('05-Apr-2008')
        }
    )
})

it('names a month in full', () => {
    expect(formatMonth(APRIL, inLanguage('en'))).toBe('April 2008')
    expect(formatMonth(APRIL, inLanguage('fr'))).toBe('avril 2008')
})
