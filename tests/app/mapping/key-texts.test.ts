import {
    KEY_TEXTS,
    type KeyPath,
    keyText,
} from '../../../src/app/mapping/key-texts'
import { PAGE_KEYS } from '../../../src/app/mapping/section-page/page-keys'
import { SCHEMA_KEYS } from '../../../src/mapping/schema-keys'

const isKeyPath = (path: string): path is KeyPath =>
    Object.hasOwn(KEY_TEXTS, path)

describe('the texts of the keys', () => {
    it.each(SCHEMA_KEYS.map(({ path, description }) => [path, description]))(
        'say of %s what the schema says',
        (path, description) => {
            expect(path && isKeyPath(path) ? keyText(path) : undefined).toBe(
                description
            )
        }
    )

    it('say nothing of keys that the schema does not have', () => {
        const known = new Set(SCHEMA_KEYS.map(({ path }) => path))
        expect(
            Object.keys(KEY_TEXTS).filter((path) => !known.has(path))
        ).toEqual([])
    })
})

describe('the pages', () => {
    it('say of every key what it means', () => {
        const roots = new Set(SCHEMA_KEYS.map(({ path }) => path.split('.')[0]))
        expect(Object.values(PAGE_KEYS).flat().sort()).toEqual(
            [...roots].sort()
        )
    })
})
