import type { SandboxData } from '../sandbox'

const names = ['Amara', 'Binta', 'Chidi', 'Dalia', 'Emeka', 'Fatou', 'Gamal']
const units = ['UnitClinic1', 'UnitClinic2', 'UnitClinic3', 'UnitClinic4']
const sharing = { public: 'rwrw----' }
const type = 'TypePerson1'
const program = 'ProgCrowd01'

const id = (letter: string, number: number) =>
    letter + String(number).padStart(10, '0')

const attribute = (attributeId: string, more = {}) => ({
    id: attributeId,
    name: attributeId,
    valueType: 'TEXT',
    ...more,
})

const metadata = {
    trackedEntityTypes: [{ id: type, name: 'Person', sharing }],
    trackedEntityAttributes: [
        attribute('AttrName001'),
        attribute('AttrNumber1', { unique: true }),
    ],
    dataElements: [{ id: 'ElemWeight1', name: 'Weight', valueType: 'NUMBER' }],
    programs: [
        {
            id: program,
            name: 'Crowd',
            trackedEntityType: { id: type },
            programTrackedEntityAttributes: ['AttrName001', 'AttrNumber1'].map(
                (one) => ({
                    trackedEntityAttribute: { id: one },
                    searchable: true,
                })
            ),
            sharing,
        },
    ],
    programStages: [
        { id: 'StageVisit1', name: 'Visit', program: { id: program }, sharing },
    ],
}

const facility = {
    organisationUnits: [
        { id: 'UnitCountry', name: 'Country' },
        ...units.map((unit) => ({
            id: unit,
            name: unit,
            parent: { id: 'UnitCountry' },
        })),
    ],
    users: [
        {
            id: 'UserNurse01',
            username: 'nurse',
            password: 'nurse-word',
            organisationUnits: ['UnitClinic1'],
            searchOrganisationUnits: ['UnitCountry'],
        },
    ],
}

function visit(number: number, nth: number) {
    const month = String((nth % 12) + 1).padStart(2, '0')
    const planned = nth === 0
    return {
        event: id('E', number * 100 + nth),
        programStage: 'StageVisit1',
        status: planned ? 'SCHEDULE' : 'COMPLETED',
        scheduledAt: `2026-${month}-11`,
        ...(planned ? {} : { occurredAt: `2026-${month}-11` }),
        dataValues: planned
            ? []
            : [
                  {
                      dataElement: 'ElemWeight1',
                      value: String(40 + (number % 50)),
                  },
              ],
    }
}

function person(number: number, events: number) {
    const orgUnit = units[number % units.length]
    return {
        trackedEntity: id('P', number),
        trackedEntityType: type,
        orgUnit,
        enrollments: [
            {
                enrollment: id('N', number),
                program,
                orgUnit,
                enrolledAt: '2026-01-01',
                attributes: [
                    {
                        attribute: 'AttrName001',
                        value: `${names[number % names.length]} ${number}`,
                    },
                    { attribute: 'AttrNumber1', value: `N-${number}` },
                ],
                events: Array.from({ length: events }, (_, nth) =>
                    visit(number, nth)
                ),
            },
        ],
    }
}

/** Many people of one program with so many visits each. */
export function crowd(people: number, events: number): SandboxData {
    const trackedEntities = Array.from({ length: people }, (_, number) =>
        person(number, events)
    )
    return { metadata: [metadata], facility, tracker: { trackedEntities } }
}
