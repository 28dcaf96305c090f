import type { Page } from 'playwright-core'

const readAll = (): Promise<string> =>
    new Promise((done, fail) => {
        const opening = indexedDB.open('patient-chart')
        opening.onerror = () => fail(opening.error)
        opening.onsuccess = () => {
            const store = opening.result
                .transaction('cache', 'readonly')
                .objectStore('cache')
            const reading = store.getAll()
            reading.onerror = () => fail(reading.error)
            reading.onsuccess = () => {
                opening.result.close()
                done(JSON.stringify(reading.result))
            }
        }
    })

/** All that the app keeps in this browser's database, as text. */
export const keptData = (page: Page): Promise<string> => page.evaluate(readAll)

const listCached = async (): Promise<string[]> => {
    const names = await caches.keys()
    const lists = await Promise.all(
        names.map(async (name) => (await caches.open(name)).keys())
    )
    return lists.flat().map(({ url }) => url)
}

/** The addresses whose answers the platform's own caches hold. */
export const cachedAddresses = (page: Page): Promise<string[]> =>
    page.evaluate(listCached)
