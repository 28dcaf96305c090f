import { act, screen, waitFor, within } from '@testing-library/react'
import { CoveragePanel } from '../../../../src/app/mapping/coverage/coverage-panel'
import { findAxeFaults } from '../../../ui/find-axe-faults'
import { mappingSandbox, showEditor } from '../show-editor'

const coverage = () => screen.getByRole('region', { name: 'Coverage' })

const figure = () => within(coverage()).getByRole('status').textContent ?? ''

const read = async (
    user: Awaited<ReturnType<typeof showEditor>>['user']
): Promise<string> => {
    await user.click(screen.getByRole('button', { name: /^Read a sample/ }))
    await waitFor(() => expect(figure()).toMatch(/^Of \d+ recorded values? of/))
    return figure()
}

const percentShown = (text: string) =>
    Number(/(\d+) % in a section/.exec(text)?.[1])

const samplesIn = ({ requests }: { requests: { all(): readonly { path: string }[] } }) =>
    requests
        .all()
        .filter(({ path }) => path.includes('tracker/trackedEntities?'))

describe('the coverage', () => {
    it('reads no record before it is told to', async () => {
        const { sandbox, user } = await showEditor(<CoveragePanel />)
        expect(samplesIn(sandbox)).toEqual([])
        await read(user)
        expect(samplesIn(sandbox).length).toBeGreaterThan(0)
    })

    it('tells in whole percents what lands in a section, in all and by program', async () => {
        const { user } = await showEditor(<CoveragePanel />)
        const text = await read(user)
        expect(text).toMatch(
            /of \d+ people: ?\d+ % in a section\d+ % left to the timeline\d+ % not decided$/
        )
        expect(percentShown(text)).toBeGreaterThan(0)
        const programs = within(coverage())
            .getAllByRole('listitem')
            .filter((item) => /recorded values?/.test(item.textContent ?? ''))
        expect(programs.length).toBeGreaterThan(1)
    })

    it('is reckoned anew as the draft changes, without another request', async () => {
        const { user, editor, sandbox } = await showEditor(<CoveragePanel />)
        const before = percentShown(await read(user))
        const asked = samplesIn(sandbox).length
        const vitals = editor().draft.vitals
        act(() => editor().edit((mapping) => ({ ...mapping, vitals: [] })))
        await waitFor(() =>
            expect(percentShown(figure())).toBeLessThan(before)
        )
        expect(samplesIn(sandbox)).toHaveLength(asked)
        const names = vitals.flatMap(({ sources }) =>
            sources.map(({ dataElement }) => dataElement)
        )
        const links = within(coverage())
            .getAllByRole('link')
            .map((link) => link.getAttribute('href') ?? '')
        expect(links.some((href) => names.some((id) => href.includes(id)))).toBe(
            true
        )
        expect(links[0]).toMatch(/^\/mapping\?program=\w{11}&field=\w{11}$/)
    })

    it('says which programs could not be read, and counts the others', async () => {
        const sandbox = mappingSandbox(undefined)
        sandbox.faults.set({
            path: /trackedEntities\?.*program=/,
            status: 500,
            times: 1,
        })
        const { user } = await showEditor(<CoveragePanel />, { sandbox })
        await read(user)
        expect(within(coverage()).getByRole('alert')).toHaveTextContent(
            /^No record of .+ was read\. The server could not answer/
        )
    })

    it('has no fault that axe finds', async () => {
        const { user } = await showEditor(<CoveragePanel />)
        await read(user)
        expect(await findAxeFaults()).toEqual([])
    })
})
