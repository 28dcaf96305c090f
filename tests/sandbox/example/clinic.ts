import type { Sandbox, SandboxData, SandboxOptions } from '../sandbox'
import { createSandbox } from '../sandbox'

const unit = (id: string, parent?: string) => ({
    id,
    name: `Unit ${id}`,
    ...(parent ? { parent: { id: parent } } : {}),
})

const attribute = (id: string, name: string, more = {}) => ({
    id,
    name,
    formName: name.toLowerCase(),
    valueType: 'TEXT',
    ...more,
})

const member = (id: string, searchable: boolean) => ({
    trackedEntityAttribute: { id },
    searchable,
})

const open = { public: 'rwrw----' }

const program = (id: string, more = {}) => ({
    id,
    name: `Program ${id}`,
    programType: 'WITH_REGISTRATION',
    trackedEntityType: { id: 'TypePerson1' },
    programTrackedEntityAttributes: [
        member('AttrName001', true),
        member('AttrIdent01', false),
        member('AttrVillage', false),
    ],
    minAttributesRequiredToSearch: 1,
    maxTeiCountToReturn: 2,
    sharing: open,
    ...more,
})

const stage = (id: string, owner: string) => ({
    id,
    name: `Stage ${id}`,
    program: { id: owner },
    sharing: open,
})

const metadata = {
    trackedEntityTypes: [{ id: 'TypePerson1', name: 'Person', sharing: open }],
    trackedEntityAttributes: [
        attribute('AttrName001', 'Name', {
            translations: [{ property: 'NAME', locale: 'fr', value: 'Nom' }],
        }),
        attribute('AttrIdent01', 'Identifier', { unique: true }),
        attribute('AttrVillage', 'Village'),
    ],
    dataElements: [{ id: 'ElemWeight1', name: 'Weight', valueType: 'NUMBER' }],
    programs: [
        program('ProgOpen001'),
        program('ProgSecret1'),
        program('ProgGuarded'),
        program('ProgClosed1', { accessLevel: 'CLOSED' }),
    ],
    programStages: [
        stage('StageOpen01', 'ProgOpen001'),
        stage('StageSecret', 'ProgSecret1'),
        stage('StageGuard1', 'ProgGuarded'),
    ],
}

const user = (id: string, username: string, more = {}) => ({
    id,
    username,
    password: `${username}-word`,
    authorities: ['M_patientchart'],
    organisationUnits: ['UnitClinic1'],
    searchOrganisationUnits: ['UnitNorth01'],
    ...more,
})

const facility = {
    organisationUnits: [
        unit('UnitCountry'),
        unit('UnitNorth01', 'UnitCountry'),
        unit('UnitSouth01', 'UnitCountry'),
        unit('UnitClinic1', 'UnitNorth01'),
        unit('UnitClinic2', 'UnitNorth01'),
        unit('UnitClinic3', 'UnitSouth01'),
    ],
    users: [
        user('UserChief01', 'chief', {
            superuser: true,
            organisationUnits: ['UnitCountry'],
            searchOrganisationUnits: ['UnitCountry'],
        }),
        user('UserNurse01', 'nurse'),
        user('UserDoctor1', 'doctor', { userGroups: ['GroupSecret'] }),
        user('UserFrench1', 'french', { settings: { keyDbLocale: 'fr' } }),
        user('UserGuest01', 'guest', { authorities: [] }),
        user('UserMapper1', 'mapper', {
            authorities: ['F_PATIENT_CHART_ADMIN'],
        }),
    ],
    programAccess: {
        ProgSecret1: { readWriteGroup: 'GroupSecret' },
        ProgGuarded: { accessLevel: 'PROTECTED' },
    },
    installedApps: [
        {
            key: 'patient-chart',
            additionalNamespaces: [
                {
                    namespace: 'patient-chart',
                    authorities: ['F_PATIENT_CHART_ADMIN'],
                    readOnlyAuthorities: ['M_patientchart'],
                },
            ],
        },
    ],
}

interface Sketch {
    readonly id: string
    readonly name: string
    readonly unit: string
    readonly program: string
    readonly events?: readonly object[]
}

const person = ({
    id,
    name,
    unit: orgUnit,
    program: ofProgram,
    events,
}: Sketch) => ({
    trackedEntity: id,
    trackedEntityType: 'TypePerson1',
    orgUnit,
    enrollments: [
        {
            enrollment: `E${id.slice(1)}`,
            program: ofProgram,
            orgUnit,
            enrolledAt: '2026-01-05',
            attributes: [
                { attribute: 'AttrName001', value: name },
                { attribute: 'AttrIdent01', value: `ID-${id}` },
                { attribute: 'AttrVillage', value: 'Lakeside' },
            ],
            events: events ?? [],
        },
    ],
})

/** Planned visits have a planned day, others the day on which they were. */
const visit = (event: string, status: string, day: string) => ({
    event,
    programStage: 'StageOpen01',
    status,
    ...(status === 'SCHEDULE' ? { scheduledAt: day } : { occurredAt: day }),
})

const weighed = (value: string) => ({
    dataValues: [{ dataElement: 'ElemWeight1', value }],
})

const tracker = {
    trackedEntities: [
        person({
            id: 'PersonAwa01',
            name: 'Awa',
            unit: 'UnitClinic1',
            program: 'ProgOpen001',
            events: [
                {
                    ...visit('VisitDone01', 'COMPLETED', '2026-03-01'),
                    ...weighed('61.5'),
                },
                {
                    ...visit('VisitDone02', 'ACTIVE', '2026-04-01'),
                    ...weighed('7'),
                },
                visit('VisitLate01', 'SCHEDULE', '2026-05-01'),
                visit('VisitNext01', 'SCHEDULE', '2026-07-01'),
            ],
        }),
        person({
            id: 'PersonBea01',
            name: 'Béatrice',
            unit: 'UnitClinic2',
            program: 'ProgOpen001',
        }),
        person({
            id: 'PersonAwo01',
            name: 'Awo',
            unit: 'UnitClinic2',
            program: 'ProgOpen001',
        }),
        person({
            id: 'PersonFar01',
            name: 'Awuah',
            unit: 'UnitClinic3',
            program: 'ProgOpen001',
        }),
        person({
            id: 'PersonSec01',
            name: 'Selim',
            unit: 'UnitClinic1',
            program: 'ProgSecret1',
        }),
        person({
            id: 'PersonGua01',
            name: 'Gita',
            unit: 'UnitClinic2',
            program: 'ProgGuarded',
        }),
    ],
    files: [
        {
            owner: 'PersonAwa01',
            property: 'AttrPhoto01',
            contentType: 'image/png',
            base64: 'iVBORw0KGgo=',
        },
    ],
}

/** Small data on which each rule of the sandbox can be seen. */
export const clinicData: SandboxData = {
    metadata: [metadata],
    facility,
    tracker,
    dataStore: { 'patient-chart': { mapping: { version: 1 } } },
}

export const clinicDay = '2026-06-01'

export function createClinic(options: SandboxOptions = {}): Sandbox {
    return createSandbox(clinicData, { today: clinicDay, ...options })
}
