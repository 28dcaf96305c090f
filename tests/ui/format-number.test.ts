import { formatNumber, formatRecorded } from '../../src/ui/format-number'
import type { LocaleSettings } from '../../src/ui/locale'
import { day } from '../fixtures/builders'

const inLanguage = (language: string): LocaleSettings => ({
    language,
    calendar: 'iso8601',
    today: day('2026-11-22'),
})

const EN = inLanguage('en')

describe('formatNumber', () => {
    it('never groups thousands, which could be read as a decimal point', () => {
        expect(formatNumber(84000, EN)).toBe('84000')
        expect(formatNumber(84000, inLanguage('fr'))).toBe('84000')
    })

    it('writes the decimal mark of the language', () => {
        expect(formatNumber(72.6, EN)).toBe('72.6')
        expect(formatNumber(72.6, inLanguage('fr'))).toBe('72,6')
        expect(formatNumber(72.6, inLanguage('ar-EG'))).toBe('٧٢٫٦')
    })

    it('shows as many decimals as it is told', () => {
        expect(formatNumber(72.64, EN, 1)).toBe('72.6')
        expect(formatNumber(72, EN, 1)).toBe('72.0')
    })

    it('writes a language that Intl does not know as English', () => {
        expect(formatNumber(72.6, inLanguage('no such tag'))).toBe('72.6')
    })
})

describe('formatRecorded (clinical.md A5)', () => {
    it.each([
        ['72', '72'],
        ['72.0', '72.0'],
        ['0.50', '0.50'],
        ['-3.1', '-3.1'],
        ['007', '7'],
    ])('keeps the precision of %s', (recorded, shown) => {
        expect(formatRecorded(recorded, EN)).toBe(shown)
    })

    it.each(['<20', '1e3', '12/80', 'seventy', ''])(
        'leaves "%s" as it stands',
        (recorded) => {
            expect(formatRecorded(recorded, inLanguage('fr'))).toBe(recorded)
        }
    )
})
