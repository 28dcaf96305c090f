import type { Recording } from './read-recordings'

/** A request that prepares the server; only that it succeeds is of interest. */
function step(
    user: string,
    [method, path]: readonly [string, string],
    body: unknown
): Recording {
    return {
        name: `${method} ${path}`,
        user,
        method,
        path: `/api/${path}`,
        body,
        status: 200,
        contentType: undefined,
        answer: undefined,
        cut: false,
        note: '',
    }
}

const program = 'pMIglSEqPGS'
const person = 'SN6ORyfMQzt'
const type = 'MCPQUTHX1Ze'
const facility = 'GlobHCNor01'
const familyName = 'ENRjVGxVL6l'

const quietly = 'tracker?async=false&skipRuleEngine=true'

const set = (kind: string, id: string, properties: object) =>
    step(
        'admin',
        ['PATCH', `${kind}/${id}`],
        Object.entries(properties).map(([name, value]) => ({
            op: 'add',
            path: `/${name}`,
            value,
        }))
    )

const visit = (value: string | null) =>
    step('nurse', ['POST', quietly], {
        events: [
            {
                event: 'ContractX01',
                program,
                programStage: 'anb2cjLx3WM',
                enrollment: 'i1DCO6ck4jJ',
                orgUnit: facility,
                status: 'ACTIVE',
                occurredAt: '2026-11-20',
                dataValues: [{ dataElement: 'IxEwYiq1FTq', value }],
            },
        ],
    })

const renamed = step('admin', ['POST', quietly], {
    enrollments: [
        {
            enrollment: 'i1DCO6ck4jJ',
            trackedEntity: person,
            program,
            orgUnit: facility,
            status: 'ACTIVE',
            enrolledAt: '2024-06-10',
            occurredAt: '2024-06-10',
            attributes: [{ attribute: 'sB1IHYu2xQT', value: 'Kamaux' }],
        },
    ],
})

/** What had been done to the recorded server before some of the requests, by their names. */
export const setUps: ReadonlyMap<string, readonly Recording[]> = new Map([
    [
        'event change log, change log of the program switched on',
        [
            set('programs', program, { enableChangeLog: true }),
            visit('150'),
            visit('142'),
            visit(null),
        ],
    ],
    [
        'patient change log, change log of the type switched on',
        [set('trackedEntityTypes', type, { enableChangeLog: true }), renamed],
    ],
    [
        'search, operator is blocked',
        [
            set('trackedEntityAttributes', familyName, {
                minCharactersToSearch: 3,
                blockedSearchOperators: ['LIKE', 'EW'],
            }),
        ],
    ],
])
