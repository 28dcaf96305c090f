import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { VersionsPage } from '../../../../src/app/mapping/versions-page'
import { demoMapping } from '../../../sandbox/data/demo-data'
import { showEditor } from '../show-editor'

type Shown = Awaited<ReturnType<typeof showEditor>>

const show = (authorities?: readonly string[]) =>
    showEditor(<VersionsPage />, authorities ? { authorities } : {})

const region = () => screen.getByRole('region', { name: 'Take over a file' })

const fileOf = (json: unknown, name = 'mapping.json') =>
    new File([typeof json === 'string' ? json : JSON.stringify(json)], name, {
        type: 'application/json',
    })

const choose = ({ user }: Shown, file: File) =>
    user.upload(within(region()).getByLabelText('Mapping file'), file)

/** The documents that the page gave to the browser as files. */
const watchDownloads = () => {
    const made: Blob[] = []
    URL.createObjectURL = (blob) => {
        if (blob instanceof Blob) {
            made.push(blob)
        }
        return 'blob:made'
    }
    URL.revokeObjectURL = () => undefined
    const click = jest
        .spyOn(HTMLAnchorElement.prototype, 'click')
        .mockImplementation(() => undefined)
    return { made, stop: () => click.mockRestore() }
}

const download = async ({ user }: Shown, by: RegExp): Promise<File> => {
    const { made, stop } = watchDownloads()
    const choice = within(
        screen.getByLabelText('How fields are named in it')
    ).getByRole('option', { name: by })
    await user.selectOptions(
        screen.getByLabelText('How fields are named in it'),
        choice
    )
    await user.click(screen.getByRole('button', { name: 'Download the file' }))
    stop()
    const [blob] = made
    if (!blob) {
        throw new Error('no file was made')
    }
    return new File([blob], 'saved.json')
}

describe('a mapping as a file', () => {
    it.each([/^By id/, /^By code/])('comes back as it was (%s)', async (by) => {
        const shown = await show()
        const file = await download(shown, by)
        const before = shown.current()
        act(() =>
            shown.editor().edit((now) => ({ ...now, vitals: [], problems: [] }))
        )
        await waitFor(() => expect(shown.current().vitals).toEqual([]))
        await choose(shown, file)
        await waitFor(() =>
            expect(region()).toHaveTextContent(
                /(\d+) of \1 fields, stages and programs of the file are here/
            )
        )
        expect(shown.current().vitals).toEqual([])
        await shown.user.click(
            within(region()).getByRole('button', {
                name: 'Take it over into the draft',
            })
        )
        await waitFor(() => expect(shown.current()).toEqual(before))
        expect(region()).toHaveTextContent(
            'The draft now says what saved.json says.'
        )
        expect(
            screen.getByRole('heading', { name: 'Take over a file' })
        ).toHaveFocus()
    })

    it('tells what is not here, by its place, and leaves it out', async () => {
        const shown = await show()
        await choose(
            shown,
            fileOf({
                ...demoMapping,
                vitals: [
                    ...demoMapping.vitals,
                    {
                        id: 'grip',
                        concept: 'other',
                        name: 'Grip strength',
                        unit: 'kg',
                        sources: [{ dataElement: 'GoneGoneGo1' }],
                    },
                ],
                surprise: 1,
            })
        )
        await waitFor(() =>
            expect(region()).toHaveTextContent(
                'Vitals: Grip strength — GoneGoneGo1 is not here'
            )
        )
        expect(region()).toHaveTextContent(
            /Not understood, and left out\s*surprise/
        )
        await shown.user.click(
            within(region()).getByRole('button', {
                name: 'Take it over into the draft',
            })
        )
        await waitFor(() =>
            expect(region()).toHaveTextContent('The draft now says')
        )
        expect(JSON.stringify(shown.current())).not.toContain('GoneGoneGo1')
    })

    it('can be left, and changes nothing then', async () => {
        const shown = await show()
        const before = shown.current()
        await choose(shown, fileOf({ ...demoMapping, vitals: [] }))
        await shown.user.click(
            await within(region()).findByRole('button', { name: 'Leave it' })
        )
        expect(shown.current()).toBe(before)
        expect(within(region()).queryByRole('status')).toBeNull()
    })

    it.each([
        ['no JSON', 'name;value', /not a file that was saved on this page/],
        ['something else', { a: 1 }, /something else than a mapping/],
        [
            'made by a newer app',
            { ...demoMapping, version: 99 },
            /newer version of this app \(format 99\)/,
        ],
        ['damaged', { ...demoMapping, vitals: 'none' }, /damaged/],
    ])('is refused in words when it is %s', async (_, content, words) => {
        const shown = await show()
        // by hand, since the picker of a browser offers every file
        fireEvent.change(within(region()).getByLabelText('Mapping file'), {
            target: { files: [fileOf(content, 'other.txt')] },
        })
        expect(await within(region()).findByRole('alert')).toHaveTextContent(
            words
        )
        expect(shown.editor().isChanged).toBe(false)
    })

    it('is not taken over by those who only look', async () => {
        await show([])
        expect(
            screen.queryByRole('region', { name: 'Take over a file' })
        ).toBeNull()
        expect(
            screen.getByRole('button', { name: 'Download the file' })
        ).toBeVisible()
    })
})
