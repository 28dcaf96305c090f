import type {
    UnreadableReason,
    ValueContent,
} from '../../src/domain/recorded-value'
import type { LocaleSettings } from '../../src/ui/locale'
import { valueText } from '../../src/ui/value-text'
import { day, uid } from '../fixtures/builders'

const locale: LocaleSettings = {
    language: 'fr',
    calendar: 'iso8601',
    today: day('2026-11-22'),
}

const PLACE = uid<'org-unit'>('bo')

const shown = (content: ValueContent, places: Record<string, string> = {}) =>
    valueText(content, locale, (id) => places[id])

describe('valueText', () => {
    it('writes numbers and days by locale', () => {
        expect(shown({ kind: 'number', number: 7.5, text: '7.50' })).toBe(
            '7,50'
        )
        expect(shown({ kind: 'date', date: day('2008-04-05') })).toBe(
            '05-avr-2008'
        )
        expect(
            shown({
                kind: 'date-time',
                date: day('2008-04-05'),
                time: '14:30',
            })
        ).toBe('05-avr-2008 14:30')
    })

    it('leaves text as text', () => {
        const text = '<b>O\'Brien</b> & "{{count}}"'
        expect(shown({ kind: 'text', text })).toBe(text)
    })

    it('says yes and no, names of options and of places', () => {
        const options = [
            { code: 'A', name: 'Fever' },
            { code: 'B', name: 'Cough' },
        ]
        expect(shown({ kind: 'yes-no', yes: true })).toBe('Yes')
        expect(shown({ kind: 'yes-no', yes: false })).toBe('No')
        expect(shown({ kind: 'option', code: 'A', name: 'Fever' })).toBe(
            'Fever'
        )
        expect(shown({ kind: 'options', options })).toBe('Fever, Cough')
        expect(
            shown({ kind: 'place', orgUnit: PLACE }, { [PLACE]: 'Bo Clinic' })
        ).toBe('Bo Clinic')
    })

    it('never shows a place by its uid', () => {
        expect(shown({ kind: 'place', orgUnit: PLACE })).not.toContain(PLACE)
    })

    it('tells an image from another file', () => {
        expect(shown({ kind: 'file', image: true })).toBe('Image')
        expect(shown({ kind: 'file', image: false })).toBe('File')
    })

    const REASONS: Readonly<Record<UnreadableReason, string>> = {
        'not-a-number': 'not a number',
        'not-a-date': 'not a date',
        'not-yes-or-no': 'neither yes nor no',
        'unknown-option': 'unknown code',
        'not-an-org-unit': 'not a place',
        'unknown-value-type': 'unknown kind of value',
    }
    const isReason = (reason: string): reason is UnreadableReason =>
        reason in REASONS

    it.each(Object.keys(REASONS).filter(isReason))(
        'keeps what was recorded in sight when it is %s',
        (reason) => {
            expect(
                shown({ kind: 'unreadable', text: '<i>7o</i>', reason })
            ).toBe(`<i>7o</i> (${REASONS[reason]})`)
        }
    )
})
