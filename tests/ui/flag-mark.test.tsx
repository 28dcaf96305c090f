import { render, screen } from '@testing-library/react'
import type { FlagLevel } from '../../src/domain/flag'
import { FlagMark, flagReason } from '../../src/ui/flag-mark'

const flag = (level: FlagLevel) => ({
    level,
    bound: 140,
    rule: {
        id: 'rule',
        source: 'A "ministry" <1>',
        version: '2025',
        scope: 'Adults, not pregnant',
    },
})

describe('FlagMark (clinical.md P6)', () => {
    it.each<[FlagLevel, string, string]>([
        ['HH', 'HH⇈', 'critically high'],
        ['H', 'H↑', 'high'],
        ['L', 'L↓', 'low'],
        ['LL', 'LL⇊', 'critically low'],
        ['A', 'A!', 'abnormal'],
    ])('%s is letter, symbol and words', (level, letters, words) => {
        render(<FlagMark flag={flag(level)} />)
        expect(screen.getByText(letters)).toHaveAttribute('aria-hidden', 'true')
        expect(screen.getByText(words)).not.toHaveAttribute('aria-hidden')
    })
})

describe('flagReason (clinical.md P8)', () => {
    it('gives limit, scope, source and version, as text', () => {
        const reason = flagReason(flag('H'))
        expect(reason).toContain('high')
        expect(reason).toContain('limit 140')
        expect(reason).toContain('Adults, not pregnant')
        expect(reason).toContain('A "ministry" <1>, 2025')
    })

    it('gives no limit where a code was abnormal', () => {
        const reason = flagReason({ ...flag('A'), bound: undefined })
        expect(reason).toContain('abnormal')
        expect(reason).not.toContain('limit')
    })
})
