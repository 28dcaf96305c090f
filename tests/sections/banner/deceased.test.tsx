import { screen } from '@testing-library/react'
import { recorded } from '../../../src/domain/fact'
import type { Deceased } from '../../../src/domain/patient'
import { day } from '../../fixtures/builders'
import { banner, showPatient } from './show-banner'

const birthDate = recorded({ date: day('1949-03-01'), estimated: false })

const dead = (
    part: Partial<Extract<Deceased, { kind: 'dead' }>>
): Deceased => ({
    kind: 'dead',
    on: undefined,
    source: 'Date of death',
    visitAfter: undefined,
    ...part,
})

it('says nothing of death where nothing is recorded', () => {
    showPatient({ birthDate })
    expect(banner()).not.toHaveTextContent(/died|dead|alive/i)
    expect(screen.getByText('77 y (01-Mar-1949)')).toBeVisible()
})

it('counts the age of the dead to the day of death', () => {
    showPatient({ birthDate, deceased: dead({ on: day('2020-02-29') }) })
    expect(screen.getByText('Died 29-Feb-2020')).toBeVisible()
    expect(screen.getByText('70 y (01-Mar-1949)')).toBeVisible()
})

it('gives no age when the day of death is not known', () => {
    showPatient({ birthDate, deceased: dead({ source: 'Outcome <b>' }) })
    expect(
        screen.getByText('Died, date not recorded (Outcome <b>)')
    ).toBeVisible()
    expect(
        screen.getByText('age at death not known (01-Mar-1949)')
    ).toBeVisible()
})

it('shows the contradiction of a visit after death', () => {
    showPatient({
        birthDate,
        deceased: dead({
            on: day('2020-02-29'),
            visitAfter: day('2020-06-01'),
        }),
    })
    expect(
        screen.getByText(
            'Recorded as dead on 29-Feb-2020, but a visit of 01-Jun-2020 is recorded too'
        )
    ).toBeVisible()
})
