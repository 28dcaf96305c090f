import type { Mapping } from '../../../src/mapping/mapping'
import { readMapping } from '../../../src/mapping/migrate'
import type { SaveRequest } from '../../../src/tracker/write/save-request'
import { BASE_URL } from '../../app/ask-sandbox'
import { clinicMappingDocument } from '../../fixtures/clinic-mapping'
import { demoFacility } from '../../sandbox/data/facility'
import { createSandbox, type Sandbox } from '../../sandbox/sandbox'

export const NAMESPACE = '/api/dataStore/patient-chart'

/** A server without programs and people, whose data store holds these documents. */
export const serverWith = (
    stored: Readonly<Record<string, unknown>> = {},
    options: { readonly version?: string; readonly autoLogin?: string } = {}
): Sandbox =>
    createSandbox(
        {
            metadata: [],
            facility: demoFacility(),
            tracker: { trackedEntities: [] },
            dataStore:
                Object.keys(stored).length > 0
                    ? { 'patient-chart': stored }
                    : {},
        },
        { today: '2026-11-22', autoLogin: 'mapper', ...options }
    )

export const VITAL_NAMES = ['Weight', 'Body weight', 'Poids', 'الوزن'] as const

/** A mapping that differs from others of another name; `saved` are its revision, who and when. */
export const mappingNamed = (
    name: string,
    saved: Partial<Pick<Mapping, 'revision' | 'savedBy' | 'savedAt'>> = {}
): Mapping => {
    const [first, ...vitals] = clinicMappingDocument.vitals
    const mapping = readMapping({
        ...clinicMappingDocument,
        ...saved,
        vitals: [{ ...first, name }, ...vitals],
    })
    if (!mapping.ok) {
        throw new Error('the fixture is no mapping')
    }
    return mapping.value
}

export const REVISION_4 = mappingNamed('Old', {
    revision: 4,
    savedBy: 'mapper',
    savedAt: '2026-01-15T09:30:00.000Z',
})

/** Revision 4 is in use, under its own key too. */
export const savedBefore = {
    mapping: REVISION_4,
    'mapping-000004': REVISION_4,
}

export const saving = (
    name: string,
    rest: Partial<SaveRequest> = {}
): SaveRequest => ({
    base: REVISION_4,
    draft: mappingNamed(name),
    by: 'rose',
    at: '2026-11-22T10:00:00.000Z',
    ...rest,
})

const passwordOf = (username: string): string =>
    demoFacility().users.find((user) => user.username === username)?.password ??
    ''

/** Asks the server past its faults and its log, as one of the demo's users. */
export const answerTo = (
    sandbox: Sandbox,
    path: string,
    {
        as = 'admin',
        method = 'GET',
        body,
    }: {
        readonly as?: string
        readonly method?: string
        readonly body?: unknown
    } = {}
): Promise<Response> =>
    sandbox.answer(
        new Request(`${BASE_URL}${path}`, {
            method,
            body: body === undefined ? undefined : JSON.stringify(body),
            headers: {
                Authorization: `Basic ${btoa(`${as}:${passwordOf(as)}`)}`,
            },
        })
    )

/** What a key holds, or undefined. */
export const storedAt = async (
    sandbox: Sandbox,
    key: string
): Promise<unknown> => {
    const answer = await answerTo(sandbox, `${NAMESPACE}/${key}`)
    return answer.ok ? answer.json() : undefined
}

export const keysIn = async (sandbox: Sandbox): Promise<unknown> => {
    const answer = await answerTo(sandbox, NAMESPACE)
    return answer.ok ? answer.json() : []
}

/** The writes that the server was asked for, in order. */
export const writesTo = ({ requests }: Sandbox): readonly string[] =>
    requests
        .all()
        .filter(({ method }) => method !== 'GET')
        .map(
            ({ method, path, status }) =>
                `${method} ${path.replace(/^.*\/(?=[^/]+$)/, '')} ${status}`
        )
