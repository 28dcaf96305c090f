import { runSearch } from '../../../src/tracker/search/run-search'
import { uid } from '../../fixtures/builders'
import { fakeServer, found, serverError, twoPrograms } from './fake-server'

const CLINIC = uid('clinic')
const BIRTHS = uid('births')
const FATOU = { given: 'Fatou', family: 'Sow', national: '55-17' }
const BINTA = { given: 'Binta', family: 'Sow', national: '55-18' }

const tooWide = serverError(409, 'maxteicountreached')

describe('runSearch', () => {
    it('makes one person of what several programs answer', async () => {
        const { ask } = fakeServer((place, filter) =>
            place === 'own' || !filter.includes('family')
                ? []
                : [
                      place === CLINIC
                          ? found('fatou', 'clinic', FATOU)
                          : found('fatou', 'births', { born: '2001-02-03' }),
                  ]
        )
        const { people } = await runSearch(ask, 'Sow', twoPrograms)
        expect(people).toHaveLength(1)
        expect(people[0]?.patient).toMatchObject({
            id: uid('fatou'),
            name: { value: { given: 'Fatou', family: 'Sow' } },
            birthDate: { value: { date: '2001-02-03' } },
        })
        expect(
            people[0]?.enrollments.map(({ program }) => program.name).sort()
        ).toEqual(['births', 'clinic'])
    })

    it('puts who has the typed identifier first', async () => {
        const { ask } = fakeServer((place, filter) => {
            if (place !== CLINIC) {
                return []
            }
            return filter.includes(`${uid('national')}:eq`)
                ? [found('fatou', 'clinic', FATOU)]
                : [found('binta', 'clinic', BINTA)]
        })
        const { people } = await runSearch(ask, 'Sow', twoPrograms)
        expect(
            people.map(({ patient, hasIdentifier }) => [
                patient.id,
                hasIdentifier,
            ])
        ).toEqual([
            [uid('fatou'), true],
            [uid('binta'), false],
        ])
    })

    it('asks for names only when the identifier finds nobody', async () => {
        const server = fakeServer((_, filter) =>
            filter.includes('55-17') ? [found('fatou', 'clinic', FATOU)] : []
        )
        await runSearch(server.ask, '55-17', twoPrograms)
        const filters = server.asked.map(({ params }) => String(params.filter))
        expect(filters.every((one) => one.startsWith(uid('national')))).toBe(
            true
        )
    })

    it('puts those first whose name holds all the words', async () => {
        const { ask } = fakeServer((place) =>
            place === CLINIC
                ? [
                      found('other', 'clinic', {
                          given: 'Amadou Fatou',
                          family: 'Abdoulaye Sow',
                      }),
                      found('fatou', 'clinic', {
                          given: 'Fatou Bïnta',
                          family: 'Sow',
                      }),
                  ]
                : []
        )
        const { people } = await runSearch(ask, 'Fatou Binta Sow', twoPrograms)
        expect(people.map(({ patient }) => patient.id)).toEqual([
            uid('fatou'),
            uid('other'),
        ])
    })

    it('names a program that refuses, once, beside what the others find', async () => {
        const { ask } = fakeServer((place) => {
            if (place === BIRTHS) {
                return tooWide
            }
            return place === CLINIC ? [found('fatou', 'clinic', FATOU)] : []
        })
        const outcome = await runSearch(ask, 'Sow', twoPrograms)
        expect(outcome.people).toHaveLength(1)
        expect(outcome.refusals).toEqual([
            {
                program: { id: BIRTHS, name: 'births' },
                error: expect.objectContaining({ kind: 'search-too-wide' }),
            },
        ])
    })

    it.each([
        [
            409,
            'At least 2 attributes should be mentioned in the search criteria.',
            'search-needs-more',
        ],
        [
            409,
            'Non-searchable attribute(s) can not be used during global search:  [x]',
            'search-not-allowed',
        ],
        [
            400,
            "At least 3 character(s) should be present in the filter to start a search, but the filter for the tracked entity attribute x doesn't contain enough.",
            'search-needs-more',
        ],
        [
            400,
            "Operators [LIKE] are blocked for attribute 'x'.",
            'search-not-allowed',
        ],
        [400, 'filter is invalid', 'search-refused'],
        [404, 'Program with id x could not be found.', 'no-access'],
        [503, 'down', 'server-failed'],
    ])('knows the refusal %s %s', async (status, message, kind) => {
        const { ask } = fakeServer(() => serverError(status, message))
        const outcome = await runSearch(ask, 'Sow', twoPrograms)
        expect(outcome.answered).toBe(0)
        expect(outcome.refusals.map(({ error }) => error.kind)).toEqual([
            kind,
            kind,
            kind,
        ])
    })

    it('does not complain of a program that has not the identifier', async () => {
        const { ask } = fakeServer((place, filter) =>
            place === BIRTHS && filter.includes(uid('national'))
                ? serverError(
                      409,
                      'Non-searchable attribute(s) can not be used'
                  )
                : []
        )
        const outcome = await runSearch(ask, 'Sow', twoPrograms)
        expect(outcome.refusals).toEqual([])
        expect(outcome.answered).toBeGreaterThan(0)
    })

    it('asks by a narrower operator where a server blocks the wider one', async () => {
        const { ask } = fakeServer((place, filter) => {
            if (filter.includes(':like:')) {
                return serverError(
                    400,
                    "Operators [LIKE] are blocked for attribute 'x'."
                )
            }
            return place === CLINIC && filter.includes(':sw:Sow')
                ? [found('fatou', 'clinic', FATOU)]
                : []
        })
        const outcome = await runSearch(ask, 'Sow', twoPrograms)
        expect(outcome.people).toHaveLength(1)
        expect(outcome.refusals).toEqual([])
    })

    it('never has more than five requests under way', async () => {
        const server = fakeServer(() => [])
        await runSearch(server.ask, 'Fatou Sow', twoPrograms)
        expect(server.asked.length).toBeGreaterThan(5)
        expect(server.mostAtOnce()).toBe(5)
    })

    it('says that there may be more when a page is full', async () => {
        const page = Array.from({ length: 10 }, (_, n) =>
            found(`fatou${n}`, 'clinic', FATOU)
        )
        const full = fakeServer((place) => (place === CLINIC ? page : []))
        const nine = fakeServer((place) =>
            place === CLINIC ? page.slice(1) : []
        )
        const outcomes = await Promise.all(
            [full, nine].map(({ ask }) => runSearch(ask, 'Sow', twoPrograms))
        )
        expect(outcomes.map(({ mayBeMore }) => mayBeMore)).toEqual([
            true,
            false,
        ])
    })

    it('counts a record that cannot be read, and keeps the others', async () => {
        const { ask } = fakeServer((place, filter) =>
            place === CLINIC && filter.includes(uid('family'))
                ? [
                      { trackedEntity: 7 },
                      {
                          ...found('fatou', 'clinic', FATOU),
                          trackedEntity: '!',
                      },
                      found('binta', 'clinic', BINTA),
                  ]
                : []
        )
        const { people, unreadable } = await runSearch(ask, 'Sow', twoPrograms)
        expect(people.map(({ patient }) => patient.id)).toEqual([uid('binta')])
        expect(unreadable).toBe(2)
    })

    it('takes an answer without a list for a failure, not for nobody', async () => {
        const outcome = await runSearch(
            async () => ({ pager: {} }),
            'Sow',
            twoPrograms
        )
        expect(outcome.answered).toBe(0)
        expect(outcome.refusals[0]?.error.kind).toBe('unexpected-shape')
    })
})
