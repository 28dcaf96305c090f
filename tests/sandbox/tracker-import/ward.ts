import { ask } from '../example/ask'
import type { Json } from '../json'
import { asJson, objectsOf } from '../json'
import type { Sandbox, SandboxOptions } from '../sandbox'
import { createSandbox } from '../sandbox'
import { wardData } from './ward-data'

/** One patient on a ward, and the rules for writing about her. */
export function createWard(options: SandboxOptions = {}): Sandbox {
    return createSandbox(wardData, { today: '2026-06-01', ...options })
}

/** A visit of the one patient; what is given replaces what is usual. */
export const visit = (id: string, more: Json = {}): Json => ({
    event: id,
    program: 'ProgWard001',
    programStage: 'StageVisit1',
    enrollment: 'EnrollAwa01',
    orgUnit: 'UnitHome001',
    status: 'ACTIVE',
    occurredAt: '2026-05-30',
    ...more,
})

export const value = (dataElement: string, given: unknown) => ({
    dataValues: [{ dataElement, value: given }],
})

export const newcomer = (id: string, more: Json = {}): Json => ({
    trackedEntity: id,
    trackedEntityType: 'TypePerson1',
    orgUnit: 'UnitHome001',
    ...more,
})

export interface Sent {
    readonly status: number
    readonly codes: unknown[]
    readonly stats: Json
    readonly body: Json
}

/** Imports a payload as the nurse, or as whom the options name. */
export async function send(
    sandbox: Sandbox,
    payload: Json,
    { query = '', as = 'nurse' } = {}
): Promise<Sent> {
    const { status, body } = await ask(
        sandbox,
        `/api/tracker?async=false${query}`,
        { as, method: 'POST', body: payload }
    )
    const report = asJson(body.validationReport)
    const codes = objectsOf(report.errorReports).map((one) => one.errorCode)
    return { status, codes, stats: asJson(body.stats), body }
}
