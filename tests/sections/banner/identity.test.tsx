import { screen } from '@testing-library/react'
import { notMapped, recorded, unreadable } from '../../../src/domain/fact'
import type { PersonName } from '../../../src/domain/patient'
import { day, uid } from '../../fixtures/builders'
import { banner, nameShown, showPatient } from './show-banner'

const name = (part: Partial<PersonName>) =>
    recorded({
        given: undefined,
        middle: undefined,
        family: undefined,
        full: undefined,
        ...part,
    })

const born = (date: string, estimated = false) =>
    recorded({ date: day(date), estimated })

describe('name', () => {
    it.each<[Partial<PersonName>, string]>([
        [{ given: 'Mariama', family: 'Kamara' }, 'KAMARA, Mariama'],
        [
            { given: 'Mariama', middle: 'Sia', family: 'Kamara' },
            'KAMARA, Mariama Sia',
        ],
        [{ family: 'Kamara' }, 'KAMARA'],
        [{ given: 'Mariama' }, 'Mariama'],
        [{ full: 'Mariama Sia Kamara' }, 'Mariama Sia Kamara'],
        [{ given: 'مريم', family: 'حداد' }, 'حداد, مريم'],
    ])('%j reads %s', (parts, shown) => {
        showPatient({ name: name(parts) })
        expect(nameShown()).toBe(shown)
    })

    it('is said to be missing, and in which way', () => {
        const { unmount } = showPatient({})
        expect(nameShown()).toBe('Name not recorded')
        unmount()
        showPatient({ name: notMapped })
        expect(nameShown()).toBe('Name not available')
    })

    it('stays text, whatever stands in it', () => {
        const given = '<b>Mina</b> "x" &amp;'
        showPatient({ name: name({ given, family: "N'{{a}}" }) })
        expect(nameShown()).toBe(`N'{{A}}, ${given}`)
        expect(banner().querySelector('b')).toBeNull()
    })
})

describe('sex', () => {
    it.each([
        [recorded({ kind: 'female' as const }), 'Female'],
        [recorded({ kind: 'male' as const }), 'Male'],
        [recorded({ kind: 'other' as const }), 'Other sex'],
        [
            recorded({ kind: 'unknown-code' as const, code: '<i>9</i>' }),
            'Sex: <i>9</i> (unknown code)',
        ],
        [{ state: 'not-recorded' as const }, 'Sex not recorded'],
        [notMapped, 'Sex not available'],
    ])('%j reads %s', (sex, shown) => {
        showPatient({ sex })
        expect(screen.getByText(shown)).toBeVisible()
        expect(banner().querySelector('i')).toBeNull()
    })
})

describe('age, in the unit of that age', () => {
    it.each([
        ['2026-11-22', '0 d (22-Nov-2026)'],
        ['2026-10-26', '27 d (26-Oct-2026)'],
        ['2026-10-25', '4 w 0 d (25-Oct-2026)'],
        ['2025-11-23', '52 w 0 d (23-Nov-2025)'],
        ['2025-11-22', '12 m 0 d (22-Nov-2025)'],
        ['2024-11-23', '23 m 30 d (23-Nov-2024)'],
        ['2024-11-22', '2 y 0 m (22-Nov-2024)'],
        ['2008-11-23', '17 y 11 m (23-Nov-2008)'],
        ['2008-11-22', '18 y (22-Nov-2008)'],
        ['2026-11-23', 'born in the future (23-Nov-2026)'],
    ])('born %s: %s', (date, shown) => {
        showPatient({ birthDate: born(date) })
        expect(screen.getByText(shown)).toBeVisible()
    })

    it('says when it is estimated', () => {
        showPatient({ birthDate: born('1956-01-01', true) })
        expect(screen.getByText('about 70 y (01-Jan-1956)')).toBeVisible()
    })

    it('says when the birth date is missing or none', () => {
        const { unmount } = showPatient({})
        expect(screen.getByText('Birth date not recorded')).toBeVisible()
        unmount()
        showPatient({ birthDate: unreadable('<u>31/02</u>') })
        expect(
            screen.getByText('Birth date: <u>31/02</u> (not a date)')
        ).toBeVisible()
    })
})

describe('identifiers', () => {
    const identifier = (label: string, text: string) => ({
        field: uid<'field'>(label),
        label,
        content: { kind: 'text', text } as const,
    })

    it('stand with their labels, in the order of the mapping', () => {
        showPatient({
            identifiers: [identifier('NID', 'SB-1'), identifier('HIV', 'H-2')],
        })
        expect(banner()).toHaveTextContent(/NID SB-1.*HIV H-2/)
    })

    it('keep their direction in a text from right to left', () => {
        showPatient({ identifiers: [identifier('NID', 'SB-1')] })
        expect(screen.getByText('SB-1')).toHaveAttribute('dir', 'ltr')
    })

    it('beyond the first three stand among the details, not dropped', () => {
        showPatient({
            identifiers: ['A', 'B', 'C', 'D'].map((label) =>
                identifier(label, `no-${label}`)
            ),
        })
        expect(screen.getByText('no-C').closest('details')).toBeNull()
        expect(screen.getByText('no-D').closest('details')).not.toBeNull()
    })

    it('that could not be read still show what was recorded', () => {
        const content = {
            kind: 'unreadable',
            text: 'x-9',
            reason: 'not-a-number',
        } as const
        showPatient({ identifiers: [{ ...identifier('NID', ''), content }] })
        expect(banner()).toHaveTextContent(/NID.*x-9/)
    })
})
