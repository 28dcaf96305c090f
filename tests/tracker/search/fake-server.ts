import type { Ask } from '../../../src/tracker/client'
import type { ApiRequest } from '../../../src/tracker/requests'
import type { SearchGround } from '../../../src/tracker/search/run-search'
import { day, uid } from '../../fixtures/builders'
import { clinicMapping } from '../../fixtures/clinic-mapping'
import { wireAttributes, wireEnrollment } from '../../fixtures/wire-builders'
import { attribute, shapesOf } from './search-shapes'

const ATTRIBUTES = [
    attribute('given'),
    attribute('family'),
    attribute('national', { unique: true }),
    attribute('born', { valueType: 'DATE' }),
]

/** Two programs of persons with the same attributes, and the mapping of the clinic. */
export const twoPrograms: SearchGround = {
    shapes: shapesOf({ clinic: ATTRIBUTES, births: ATTRIBUTES }),
    mapping: clinicMapping(),
    today: day('2026-11-22'),
}

/** A record as a search in one program answers it. */
export const found = (
    name: string,
    program: string,
    attributes: Readonly<Record<string, string>>
) => ({
    trackedEntity: uid(name),
    orgUnit: uid('bo'),
    inactive: false,
    attributes: [],
    enrollments: [
        wireEnrollment([], {
            enrollment: uid(`${name.slice(0, 4)}${program.slice(0, 4)}`),
            program: uid(program),
            attributes: wireAttributes(attributes),
        }),
    ],
})

/** What the data engine throws when the server answers with an error. */
export const serverError = (httpStatusCode: number, message: string) =>
    Object.assign(new Error(message), {
        type: 'access',
        details: { httpStatusCode, message, status: 'ERROR' },
    })

type Answer = readonly unknown[] | Error

export interface FakeServer {
    readonly ask: Ask
    readonly asked: readonly ApiRequest[]
    /** The most requests that were under way at one time. */
    readonly mostAtOnce: () => number
}

/** A server that answers each request as told: with records, or with an error. */
export const fakeServer = (
    answerTo: (place: string, filter: string) => Answer
): FakeServer => {
    const asked: ApiRequest[] = []
    let [underWay, most] = [0, 0]
    const ask: Ask = async (request) => {
        asked.push(request)
        most = Math.max(most, ++underWay)
        await new Promise((resolve) => setTimeout(resolve, 0))
        underWay--
        const { program, filter } = request.params
        const answer = answerTo(String(program ?? 'own'), String(filter))
        if (answer instanceof Error) {
            throw answer
        }
        return { trackedEntities: answer, pager: { page: 1, pageSize: 10 } }
    }
    return { ask, asked, mostAtOnce: () => most }
}
