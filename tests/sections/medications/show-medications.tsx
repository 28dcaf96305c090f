import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { Medication } from '../../../src/domain/medication'
import {
    MedicationsSection,
    type MedicationsSectionProps,
} from '../../../src/sections/medications/medications-section'
import { emptyChart, parts, ready, showSection } from '../show-section'

export const show = (
    load: MedicationsSectionProps['load'],
    props: Partial<MedicationsSectionProps> = {}
) => showSection(<MedicationsSection load={load} {...parts} {...props} />)

export const showMedications = (
    medications: readonly Medication[],
    props: Partial<MedicationsSectionProps> = {}
) =>
    show(
        ready(emptyChart({ medications: { isMapped: true, medications } })),
        props
    )

export const region = () => screen.getByRole('region', { name: 'Medicines' })

export const text = () => region().textContent ?? ''

export const groups = () =>
    within(region())
        .getAllByRole('heading', { level: 3 })
        .map(({ textContent }) => textContent)

export const openGroup = (name: RegExp) =>
    userEvent.click(screen.getByRole('button', { name }))

/** What stands in the row of a medicine before it is opened. */
export const rowOf = (name: string): string =>
    screen.getByText(name).closest('summary')?.textContent ?? ''
