import { failure, success } from '../../src/domain/result'
import { askAndRead, askThrough } from '../../src/tracker/client'

const REQUEST = {
    resource: 'programs',
    params: { fields: 'id', filter: ['a:eq:1', 'b:eq:2'] },
}

describe('askThrough', () => {
    it('hands the request to the data engine, and the signal with it', async () => {
        const asked: unknown[] = []
        const ask = askThrough({
            query: async (...given) => {
                asked.push(given)
                return { answer: 'yes' }
            },
        })
        const { signal } = new AbortController()
        expect(await ask(REQUEST, signal)).toBe('yes')
        expect(asked).toEqual([[{ answer: REQUEST }, { signal }]])
    })

    it('gives nothing when the engine gives nothing', async () => {
        const ask = askThrough({ query: async () => undefined })
        expect(await ask(REQUEST)).toBeUndefined()
    })
})

describe('askAndRead', () => {
    const read = (answer: unknown) =>
        answer === 7 ? success('seven') : failure({ path: 'x' })

    it('gives what was read', async () => {
        expect(await askAndRead(async () => 7, REQUEST, read)).toEqual({
            ok: true,
            value: 'seven',
        })
    })

    it('tells an answer of another shape', async () => {
        expect(await askAndRead(async () => 8, REQUEST, read)).toMatchObject({
            ok: false,
            error: { kind: 'unexpected-shape', retry: true },
        })
    })

    it.each([
        ['a page of text', '<html>'],
        ['a file', new Blob(['x'])],
    ])('does not read %s', async (_, answer) => {
        expect(
            await askAndRead(
                async () => answer,
                REQUEST,
                () => success(1)
            )
        ).toMatchObject({ ok: false, error: { kind: 'not-dhis2' } })
    })

    it.each([[new Error('x')], ['text'], [undefined], [null]])(
        'never throws what was thrown: %p',
        async (thrown) => {
            const ask = async () => {
                throw thrown
            }
            expect(await askAndRead(ask, REQUEST, read)).toMatchObject({
                ok: false,
                error: { kind: 'interrupted' },
            })
        }
    )
})
