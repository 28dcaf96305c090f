import type { ValueContent } from '../../../src/domain/recorded-value'
import { doseText } from '../../../src/sections/medications/dose-text'
import { day } from '../../fixtures/builders'

const locale = {
    language: 'en',
    calendar: 'iso8601',
    today: day('2026-11-22'),
}

const dose = (content: ValueContent, unit?: string, language = 'en') =>
    doseText({ content, unit }, { ...locale, language }, () => undefined)

const number = (text: string): ValueContent => ({
    kind: 'number',
    number: Number(text),
    text,
})
const words = (text: string): ValueContent => ({ kind: 'text', text })

it.each([
    ['.5', '0.5 mg'],
    ['0.50', '0.5 mg'],
    ['5.0', '5 mg'],
    ['10', '10 mg'],
    ['1000', '1000 mg'],
])('%s is written %s, as a number or as words', (text, expected) => {
    expect(dose(number(text), 'mg')).toBe(expected)
    expect(dose(words(text), 'mg')).toBe(expected)
})

it('is written with the decimal sign of the language', () => {
    expect(dose(number('0.5'), 'mg', 'fr')).toBe('0,5 mg')
})

it('leaves words, options and what cannot be read as they were recorded', () => {
    expect(dose(words('10.0 mg once a day'))).toBe('10.0 mg once a day')
    expect(dose({ kind: 'option', code: '1', name: 'One tablet' })).toBe(
        'One tablet'
    )
    expect(
        dose({ kind: 'unreadable', text: 'x', reason: 'not-a-number' }, 'mg')
    ).toContain('x (not a number)')
})

it('has the unit as health workers write it, or none', () => {
    expect(dose(number('200000'), '[iU]')).toBe('200000 IU')
    expect(dose(number('2'))).toBe('2')
})
