import { idOf } from './ids'
import { orgUnits, type PlaceKey } from './places'

interface UserSpec {
    username: string
    password: string
    firstName: string
    surname: string
    groups?: string[]
    extraAuthorities?: string[]
    locale?: string
    captures: PlaceKey
    searches: PlaceKey
}

const CLINIC_AUTHORITIES = [
    'M_patientchart',
    'M_dhis-web-capture',
    'F_UNCOMPLETE_EVENT',
    'F_ENROLLMENT_CASCADE_DELETE',
]

const atKolima = {
    captures: 'kolimaCentre',
    searches: 'kolima',
} satisfies Partial<UserSpec>

const staff: UserSpec[] = [
    {
        username: 'nurse',
        password: 'Nurse-2026',
        firstName: 'Binta',
        surname: 'Faye',
        ...atKolima,
    },
    {
        username: 'nurse-ar',
        password: 'Nurse-2026',
        firstName: 'Salma',
        surname: 'Haddad',
        locale: 'ar',
        ...atKolima,
    },
    {
        username: 'nurse-fr',
        password: 'Nurse-2026',
        firstName: 'Odile',
        surname: 'Ngoma',
        locale: 'fr',
        ...atKolima,
    },
    {
        username: 'clinician',
        password: 'Clinic-2026',
        firstName: 'Samuel',
        surname: 'Adjei',
        groups: ['hivClinicians'],
        ...atKolima,
    },
    {
        username: 'mapper',
        password: 'Mapper-2026',
        firstName: 'Rose',
        surname: 'Mbeki',
        groups: ['mappers'],
        extraAuthorities: ['F_PATIENT_CHART_ADMIN', 'F_METADATA_EXPORT'],
        ...atKolima,
    },
]

const user = (spec: UserSpec) => ({
    id: idOf.user(spec.username),
    username: spec.username,
    password: spec.password,
    firstName: spec.firstName,
    surname: spec.surname,
    authorities: [...CLINIC_AUTHORITIES, ...(spec.extraAuthorities ?? [])],
    userGroups: ['clinicStaff', ...(spec.groups ?? [])].map(idOf.group),
    organisationUnits: [idOf.orgUnit(spec.captures)],
    searchOrganisationUnits: [idOf.orgUnit(spec.searches)],
    settings: {
        keyUiLocale: spec.locale ?? 'en',
        keyDbLocale: spec.locale ?? 'en',
    },
})

const admin = () => ({
    id: idOf.user('admin'),
    username: 'admin',
    password: 'district',
    firstName: 'Ada',
    surname: 'Min',
    superuser: true,
    organisationUnits: [idOf.orgUnit('country')],
    searchOrganisationUnits: [idOf.orgUnit('country')],
})

const patientChart = {
    key: 'patient-chart',
    additionalNamespaces: [
        {
            namespace: 'patient-chart',
            authorities: ['F_PATIENT_CHART_ADMIN'],
            readOnlyAuthorities: ['M_patientchart', 'M_dhis-web-capture'],
        },
    ],
}

const group = (key: string, name: string) => ({ id: idOf.group(key), name })

const userGroups = [
    group('clinicStaff', 'Clinic staff'),
    group('hivClinicians', 'HIV clinicians'),
    group('mappers', 'Chart administrators'),
]

/** Org units, users, their groups and installed apps. Who may open a program stands in its own sharing. */
export const demoFacility = () => ({
    organisationUnits: orgUnits,
    userGroups,
    users: [admin(), ...staff.map(user)],
    programAccess: {},
    installedApps: [patientChart, { key: 'capture' }],
})
