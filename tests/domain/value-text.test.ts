import type { ValueContent } from '../../src/domain/recorded-value'
import { codesOf, wordsOf } from '../../src/domain/value-text'
import { day, uid } from '../fixtures/builders'

const cholera = { code: 'A00', name: 'Cholera' }
const malaria = { code: 'B54', name: 'Malaria' }

describe('what a mapping compares with, and what a reader sees', () => {
    it.each<[string, ValueContent, readonly string[], readonly string[]]>([
        ['an option', { kind: 'option', ...cholera }, ['A00'], ['Cholera']],
        [
            'several options',
            { kind: 'options', options: [cholera, malaria] },
            ['A00', 'B54'],
            ['Cholera', 'Malaria'],
        ],
        ['a yes', { kind: 'yes-no', yes: true }, ['true'], ['true']],
        ['a no', { kind: 'yes-no', yes: false }, ['false'], ['false']],
        [
            'a number as it was written',
            { kind: 'number', number: 5, text: '5.0' },
            ['5.0'],
            ['5.0'],
        ],
        [
            'a day',
            { kind: 'date', date: day('2026-06-10') },
            ['2026-06-10'],
            ['2026-06-10'],
        ],
        [
            'a moment',
            { kind: 'date-time', date: day('2026-06-10'), time: '09:05' },
            ['2026-06-10T09:05'],
            ['2026-06-10T09:05'],
        ],
        [
            'a place',
            { kind: 'place', orgUnit: uid('bo') },
            [uid('bo')],
            [uid('bo')],
        ],
        [
            'a code that is gone, raw (P4)',
            { kind: 'unreadable', text: 'B99', reason: 'unknown-option' },
            ['B99'],
            ['B99'],
        ],
        ['a file', { kind: 'file', image: true }, [], []],
    ])('of %s', (...row) => {
        const [, content, codes, words] = row
        expect(codesOf(content)).toEqual(codes)
        expect(wordsOf(content)).toEqual(words)
    })
})
