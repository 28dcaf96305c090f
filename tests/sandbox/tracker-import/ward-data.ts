import type { SandboxData } from '../sandbox'

const open = { public: 'rwrw----' }

const element = (id: string, valueType: string, more = {}) => ({
    id,
    name: id,
    valueType,
    ...more,
})

const stage = (id: string, more = {}) => ({
    id,
    name: id,
    program: { id: 'ProgWard001' },
    sharing: open,
    repeatable: true,
    ...more,
})

const units = ['UnitHome001', 'UnitNear001', 'UnitFar0001']

const program = (id: string, more = {}) => ({
    id,
    name: id,
    programType: 'WITH_REGISTRATION',
    trackedEntityType: { id: 'TypePerson1' },
    organisationUnits: units.map((unit) => ({ id: unit })),
    sharing: open,
    ...more,
})

const metadata = {
    trackedEntityTypes: [{ id: 'TypePerson1', name: 'Person', sharing: open }],
    trackedEntityAttributes: [
        element('AttrName001', 'TEXT'),
        element('AttrNumber1', 'TEXT', { unique: true }),
        element('AttrSerial1', 'TEXT', {
            pattern: '"W-" + SEQUENTIAL(###) + "-" + ORG_UNIT_CODE(..)',
        }),
    ],
    optionSets: [{ id: 'SetColour01', name: 'Colour', valueType: 'TEXT' }],
    options: [
        {
            id: 'OptionRed01',
            code: 'RED',
            name: 'Red',
            optionSet: { id: 'SetColour01' },
        },
    ],
    dataElements: [
        element('ElemWeight1', 'NUMBER'),
        element('ElemDay0001', 'DATE'),
        element('ElemColour1', 'TEXT', { optionSet: { id: 'SetColour01' } }),
        element('ElemOther01', 'TEXT'),
    ],
    programs: [
        program('ProgWard001', {
            programTrackedEntityAttributes: [
                {
                    trackedEntityAttribute: { id: 'AttrName001' },
                    mandatory: true,
                },
                { trackedEntityAttribute: { id: 'AttrNumber1' } },
            ],
        }),
        program('ProgOnce001', { onlyEnrollOnce: true }),
    ],
    programStages: [
        stage('StageVisit1', {
            programStageDataElements: [
                { dataElement: { id: 'ElemWeight1' }, compulsory: true },
                { dataElement: { id: 'ElemDay0001' } },
                { dataElement: { id: 'ElemColour1' } },
            ],
        }),
        stage('StageBirth1', { repeatable: false }),
    ],
    relationshipTypes: [
        {
            id: 'RelParent01',
            name: 'Parent',
            bidirectional: true,
            sharing: open,
            fromConstraint: { relationshipEntity: 'TRACKED_ENTITY_INSTANCE' },
            toConstraint: { relationshipEntity: 'TRACKED_ENTITY_INSTANCE' },
        },
    ],
}

const user = (id: string, username: string, more = {}) => ({
    id,
    username,
    password: `${username}-word`,
    authorities: [],
    organisationUnits: ['UnitHome001'],
    searchOrganisationUnits: ['UnitRegion1'],
    ...more,
})

const facility = {
    organisationUnits: [
        { id: 'UnitRoot001', name: 'Root' },
        { id: 'UnitRegion1', name: 'Region', parent: { id: 'UnitRoot001' } },
        { id: 'UnitHome001', name: 'Home', parent: { id: 'UnitRegion1' } },
        { id: 'UnitNear001', name: 'Near', parent: { id: 'UnitRegion1' } },
        { id: 'UnitFar0001', name: 'Far', parent: { id: 'UnitRoot001' } },
    ],
    users: [
        user('UserChief01', 'chief', {
            superuser: true,
            organisationUnits: ['UnitRoot001'],
        }),
        user('UserNurse01', 'nurse'),
    ],
}

const enrollment = (id: string) => ({
    enrollment: id,
    program: 'ProgWard001',
    orgUnit: 'UnitHome001',
    status: 'ACTIVE',
    enrolledAt: '2026-01-05',
    attributes: [{ attribute: 'AttrName001', value: 'Awa' }],
})

const tracker = {
    trackedEntities: [
        {
            trackedEntity: 'PersonAwa01',
            trackedEntityType: 'TypePerson1',
            orgUnit: 'UnitHome001',
            enrollments: [enrollment('EnrollAwa01')],
        },
    ],
}

/** One patient on a ward, and those who write about her. */
export const wardData: SandboxData = {
    metadata: [metadata],
    facility,
    tracker,
}
