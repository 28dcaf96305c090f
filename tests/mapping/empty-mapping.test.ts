import { emptyMapping } from '../../src/mapping/empty-mapping'
import { readMapping } from '../../src/mapping/migrate'
import { uid } from '../fixtures/builders'

describe('emptyMapping', () => {
    it('names the type of the person and nothing else', () => {
        const { person, ...rest } = emptyMapping(uid('person'))
        expect(person.trackedEntityType).toBe(uid('person'))
        expect(person.givenName).toEqual([])
        expect(rest).toMatchObject({ vitals: [], problems: [], leftOut: [] })
        expect(rest).not.toHaveProperty('pregnancy')
    })

    it('is a document that can be saved and read again', () => {
        const empty = emptyMapping(uid('person'))
        expect(readMapping(JSON.parse(JSON.stringify(empty)))).toEqual({
            ok: true,
            value: empty,
        })
    })
})
