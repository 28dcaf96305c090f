import { waitFor, within } from '@testing-library/react'
import { asked, banner, demoPeople, openWhole } from './show-chart'

const trackerRequests = (paths: readonly string[]) =>
    paths.filter((path) => path.startsWith('tracker/'))

const NAMES_OF_PARAMETERS = ['fields', 'filter', 'paging']

describe('a chart', () => {
    it('costs one tracker request, however many programs it spans', async () => {
        const { sandbox } = await openWhole(demoPeople.mariama)
        expect(
            within(banner()).getByRole('list', { name: 'Enrollments' }).children
                .length
        ).toBeGreaterThan(2)
        const paths = asked(sandbox)
        expect(trackerRequests(paths)).toHaveLength(1)
        expect(paths.length).toBeLessThanOrEqual(12)
        expect(new Set(paths).size).toBe(paths.length)
    })

    it('asks by uid only: nothing of a person stands in an address (P16)', async () => {
        const { sandbox } = await openWhole(demoPeople.markupText)
        for (const path of asked(sandbox)) {
            const { pathname, searchParams } = new URL(path, 'http://x')
            expect(pathname).toMatch(/^\/[A-Za-z0-9/-]+$/)
            for (const name of searchParams.keys()) {
                expect(NAMES_OF_PARAMETERS).toContain(name)
            }
            for (const filter of searchParams.getAll('filter')) {
                expect(filter).toMatch(
                    /^programType:eq:WITH_REGISTRATION$|^id:in:\[[A-Za-z0-9]{11}(,[A-Za-z0-9]{11})*\]$/
                )
            }
        }
    })

    it('keeps the name out of the title of the page', async () => {
        await openWhole()
        expect(banner()).toHaveTextContent('HASSAN')
        expect(document.title).toBe('Patient Chart')
    })

    it('reads the record once more when told to, and nothing else', async () => {
        const { sandbox, user } = await openWhole()
        const before = asked(sandbox).length
        await user.click(
            within(banner()).getByRole('button', { name: 'Refresh' })
        )
        await waitFor(() =>
            expect(trackerRequests(asked(sandbox))).toHaveLength(2)
        )
        expect(asked(sandbox)).toHaveLength(before + 1)
    })
})
