import type { ProgramShapes } from '../../src/mapping/program-shape'
import { fetchPrograms, shapesOf } from '../../src/tracker/load-shapes'
import type { ApiRequest } from '../../src/tracker/requests'
import { createSandbox, type SandboxData } from '../sandbox/sandbox'

/** The programs of a sandbox, as its superuser sees them. */
export const sandboxShapes = async (
    data: SandboxData
): Promise<ProgramShapes> => {
    const sandbox = createSandbox(data, {
        today: '2026-11-22',
        autoLogin: 'admin',
    })
    const ask = async ({ resource, params }: ApiRequest): Promise<unknown> => {
        const query = new URLSearchParams(
            Object.entries(params).map(([key, value]) => [key, String(value)])
        )
        const url = `http://dhis2.example/api/${resource}?${query.toString()}`
        return (await sandbox.fetch(new Request(url))).json()
    }
    const answers = await fetchPrograms(ask)
    const shapes = answers.ok ? shapesOf(answers.value) : answers
    if (!shapes.ok) {
        throw new Error(JSON.stringify(shapes.error))
    }
    return shapes.value
}
