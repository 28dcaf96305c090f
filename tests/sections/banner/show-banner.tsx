import { screen } from '@testing-library/react'
import type { Chart } from '../../../src/domain/chart'
import type { Patient } from '../../../src/domain/patient'
import { Banner, type BannerProps } from '../../../src/sections/banner/banner'
import type { Loadable } from '../../../src/ui/loadable'
import { emptyChart, parts, ready, showSection } from '../show-section'

export const banner = () => screen.getByRole('region', { name: 'Patient' })

export const nameShown = () =>
    screen.getByRole('heading', { level: 1 }).textContent

export const showLoad = (
    load: Loadable<Chart>,
    props: Partial<BannerProps> = {}
) =>
    showSection(
        <Banner load={load} photoUrl={() => undefined} {...parts} {...props} />
    )

export const showChart = (
    part: Partial<Chart>,
    props: Partial<BannerProps> = {}
) => showLoad(ready(emptyChart(part)), props)

/** Shows the banner of a person of whom only this is known. */
export const showPatient = (
    patient: Partial<Patient>,
    props: Partial<BannerProps> = {}
) => showChart({ patient: { ...emptyChart().patient, ...patient } }, props)
