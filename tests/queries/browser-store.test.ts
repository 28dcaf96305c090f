import {
    hasKept,
    keep,
    readKept,
    type StoreOwner,
} from '../../src/queries/browser-store'

const owner = (part: Partial<StoreOwner> = {}): StoreOwner => ({
    userId: 'nurse',
    serverUrl: 'https://dhis2.example',
    labelLocale: 'en',
    ...part,
})

beforeEach(async () => {
    await keep(owner(), 'programs', { names: ['HIV care'] })
})

it('gives its owner back what was kept', async () => {
    expect(await readKept(owner(), 'programs')).toEqual({ names: ['HIV care'] })
    expect(await readKept(owner(), 'other')).toBeUndefined()
})

it('keeps the newest under a key', async () => {
    await keep(owner(), 'programs', 'newer')
    expect(await readKept(owner(), 'programs')).toBe('newer')
})

it.each<[string, Partial<StoreOwner>]>([
    ['another user', { userId: 'clinician' }],
    ['another server', { serverUrl: 'https://other.example' }],
    ['another language of labels', { labelLocale: 'fr' }],
])('is emptied by %s', async (_, part) => {
    expect(await readKept(owner(part), 'programs')).toBeUndefined()
    expect(await hasKept('programs')).toBe(false)
    // not hidden from the second, but gone: the first finds nothing either
    expect(await readKept(owner(), 'programs')).toBeUndefined()
})

it('is emptied before the second user keeps something', async () => {
    await keep(owner({ userId: 'clinician' }), 'places', 'Bo')
    expect(await hasKept('programs')).toBe(false)
    expect(await readKept(owner({ userId: 'clinician' }), 'places')).toBe('Bo')
})

it('says that something is kept before the user is known', async () => {
    expect(await hasKept('programs')).toBe(true)
    expect(await hasKept('other')).toBe(false)
})

describe('where storage is barred', () => {
    beforeEach(() => {
        jest.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(
            () => {
                throw new Error('barred')
            }
        )
    })
    afterEach(() => jest.restoreAllMocks())

    it('works without what it keeps', async () => {
        expect(await readKept(owner(), 'programs')).toBeUndefined()
        expect(await hasKept('programs')).toBe(false)
        await expect(keep(owner(), 'programs', 1)).resolves.toBeUndefined()
    })
})
