import { sharedSeed } from '../sandbox/load-shared'
import { journeysOn } from './harness/journey'
import { search } from './harness/search'

const inSeed = sharedSeed() ? describe : describe.skip

/** The words in which the server itself refuses. */
const SERVER_WORDS = /attribute|global search|criteria|\b409\b/i

inSeed('searching the seed as an ordinary user', () => {
    const journey = journeysOn({ data: 'shared', user: 'nurse' })

    // one program of the seed has no searchable name, another wants two attributes
    journey('each refusal is said in plain words', async (visit) => {
        const { page, server } = visit
        await page.goto(server.appUrl)
        await search(page, 'an')
        const found = page.getByRole('region', { name: 'People found' })
        const refusals = found.getByRole('listitem')
        await refusals
            .filter({ hasText: 'Antenatal care' })
            .getByText(/cannot be searched by what you typed/)
            .waitFor()
        await refusals
            .filter({ hasText: 'Immunization' })
            .getByText(/asks for more to search by/)
            .waitFor()
        expect(await found.innerText()).not.toMatch(SERVER_WORDS)
    })
})
