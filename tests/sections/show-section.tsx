import i18n from '@dhis2/d2-i18n'
import { render } from '@testing-library/react'
import type { ReactNode } from 'react'
import { noAllergyRecord } from '../../src/domain/allergy'
import type { Chart } from '../../src/domain/chart'
import { noImmunizations } from '../../src/domain/immunization'
import { noMedicationRecord } from '../../src/domain/medication'
import { noPregnancyHistory } from '../../src/domain/pregnancy'
import { noResultRecord } from '../../src/domain/test-result'
import { NO_CAPTURE_LINKS } from '../../src/ui/links'
import type { Loadable } from '../../src/ui/loadable'
import { LocaleProvider } from '../../src/ui/locale-context'
import { day, uid } from '../fixtures/builders'
import '../../src/locales/index.js'

// as the platform's shell does, so that plurals are found
i18n.setDefaultNamespace('default')

export const TODAY = '2026-11-22'
export const BO = uid<'org-unit'>('bo')

/** What every section is given beside its content: one place with a name, no Capture. */
export const parts = {
    placeName: (id: string) => (id === BO ? 'Bo Health Centre' : undefined),
    links: NO_CAPTURE_LINKS,
}

/** Links that tell what they lead to. */
export const captureLinks = {
    toEvent: ({ id }: { readonly id: string }) => `https://capture/${id}`,
    toEnrollment: ({ id }: { readonly id: string }) => `https://capture/${id}`,
}

export const ready = <T,>(value: T): Loadable<T> => ({ state: 'ready', value })

/** Shows a section as it is written in a language. */
export const showSection = (section: ReactNode, language = 'en') =>
    render(
        <LocaleProvider
            value={{ language, calendar: 'iso8601', today: day(TODAY) }}
        >
            {section}
        </LocaleProvider>
    )

/** A person of whom nothing is known yet. */
export const emptyChart = (part: Partial<Chart> = {}): Chart => ({
    patient: {
        id: uid('person'),
        orgUnit: undefined,
        name: { state: 'not-recorded' },
        birthDate: { state: 'not-recorded' },
        sex: { state: 'not-recorded' },
        identifiers: [],
        phones: [],
        addresses: [],
        otherDetails: [],
        photo: undefined,
        deceased: { kind: 'not-said' },
    },
    enrollments: [],
    events: [],
    problems: [],
    vitals: [],
    results: noResultRecord,
    immunizations: noImmunizations,
    pregnancies: noPregnancyHistory,
    allergies: noAllergyRecord,
    medications: noMedicationRecord,
    issues: [],
    unmapped: [],
    hasHiddenPrograms: false,
    ...part,
})
