import { FetchError } from '@dhis2/data-engine'
import {
    type ApiChange,
    tellOnce,
    tellThrough,
} from '../../../src/tracker/write/tell'

const change: ApiChange = {
    type: 'create',
    resource: 'dataStore/patient-chart/mapping',
    params: { async: 'false', skip: ['a', 'b'] },
    data: { a: 1 },
}

const told = async (one: ApiChange): Promise<unknown> => {
    const mutations: unknown[] = []
    await tellThrough({
        mutate: async (mutation) => mutations.push(mutation),
    })(one)
    return mutations[0]
}

describe('tellThrough', () => {
    it('creates under the whole path', async () => {
        expect(await told(change)).toEqual(change)
    })

    it.each(['replace', 'json-patch'] as const)(
        'tells what to %s apart from where it lies',
        async (type) => {
            const data = [{ op: 'replace' }]
            expect(await told({ ...change, type, data })).toEqual({
                type,
                resource: 'dataStore/patient-chart',
                id: 'mapping',
                params: change.params,
                data,
            })
        }
    )

    it('deletes without a body', async () => {
        const { resource } = change
        expect(await told({ type: 'delete', resource, params: {} })).toEqual({
            type: 'delete',
            resource: 'dataStore/patient-chart',
            id: 'mapping',
            params: {},
        })
    })
})

const refused = (httpStatusCode: number) => () => {
    throw new FetchError({
        type: 'access',
        message: 'no',
        details: { httpStatusCode, message: 'no' },
    })
}

describe('tellOnce', () => {
    it('gives the answer', async () => {
        const message = { status: 'OK' }
        expect(await tellOnce(async () => message, change)).toEqual({
            ok: true,
            value: message,
        })
    })

    it.each([['<html>'], [undefined], [null], [new Blob(['x'])]])(
        'takes %p for no answer of DHIS2',
        async (answer) => {
            expect(await tellOnce(async () => answer, change)).toMatchObject({
                ok: false,
                error: { kind: 'not-dhis2' },
            })
        }
    )

    it.each([
        [400, 'save-refused'],
        [401, 'session-ended'],
        [403, 'save-not-allowed'],
        [404, 'save-refused'],
        [409, 'save-refused'],
        [500, 'server-failed'],
    ])('tells a status of %d as %s', async (status, kind) => {
        expect(
            await tellOnce(async () => refused(status)(), change)
        ).toMatchObject({ ok: false, error: { kind, status } })
    })

    it.each([[new Error('x')], [undefined]])(
        'never throws what was thrown: %p',
        async (thrown) => {
            const tell = async () => {
                throw thrown
            }
            expect(await tellOnce(tell, change)).toMatchObject({
                ok: false,
                error: { kind: 'interrupted' },
            })
        }
    )
})
