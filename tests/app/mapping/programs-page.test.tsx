import { act, screen, waitFor, within } from '@testing-library/react'
import { ProgramsPage } from '../../../src/app/mapping/programs/programs-page'
import type { Mapping } from '../../../src/mapping/mapping'
import { diabetesData } from '../../fixtures/diabetes/diabetes-data'
import { diabetesIds } from '../../fixtures/diabetes/diabetes-metadata'
import { createSandbox } from '../../sandbox/sandbox'
import { TODAY } from '../render-with-server'
import { showEditor } from './show-editor'

const PROGRAM = 'Suivi du diabète'

/** The unknown program, chosen, with nothing decided. */
const showUnknown = async () => {
    const shown = await showEditor(<ProgramsPage />, {
        sandbox: createSandbox(diabetesData(), {
            today: TODAY,
            autoLogin: 'mapper',
        }),
    })
    await shown.user.click(screen.getByRole('checkbox', { name: PROGRAM }))
    await screen.findByRole('region', { name: PROGRAM })
    return shown
}

const rowOf = (name: RegExp): HTMLElement => {
    const row = screen
        .getAllByRole('listitem')
        .find(
            (item) =>
                item.hasAttribute('data-state') &&
                name.test(item.textContent ?? '')
        )
    if (!row) {
        throw new Error(`no row like ${name}`)
    }
    return row
}

const press = (row: HTMLElement, name: RegExp) =>
    within(row).getByRole('button', { name })

const vitalNamed = (mapping: Mapping, concept: string) =>
    mapping.vitals.find((vital) => vital.concept === concept)

it('asks for programs first', async () => {
    await showEditor(<ProgramsPage />, {
        sandbox: createSandbox(diabetesData(), {
            today: TODAY,
            autoLogin: 'mapper',
        }),
    })
    expect(screen.getByText(/Choose the programs/)).toBeVisible()
})

it('suggests what a field is, with the reason, and takes it when accepted', async () => {
    const { user, current } = await showUnknown()
    const weight = rowOf(/^Poids/)
    expect(weight).toHaveAttribute('data-state', 'suggested')
    expect(weight).toHaveTextContent(/Suggested · Vital: Poids/)
    expect(weight).toHaveTextContent(/its name has “poids/i)
    await user.click(press(weight, /^Accept/))
    expect(vitalNamed(current(), 'weight')?.sources).toEqual([
        expect.objectContaining({ dataElement: diabetesIds.element('poids') }),
    ])
    expect(rowOf(/^Poids/)).toHaveAttribute('data-state', 'mapped')
})

it('leaves out what is refused, and lets it be decided anew', async () => {
    const { user, current } = await showUnknown()
    await user.click(press(rowOf(/^Poids/), /^Refuse/))
    expect(current().leftOut).toEqual([diabetesIds.element('poids')])
    expect(rowOf(/^Poids/)).toHaveTextContent('Timeline only')
    await user.click(press(rowOf(/^Poids/), /^Decide anew/))
    expect(current().leftOut).toEqual([])
    expect(rowOf(/^Poids/)).toHaveAttribute('data-state', 'suggested')
})

it('accepts all of a confidence at once', async () => {
    const { user, current } = await showUnknown()
    await user.click(screen.getByRole('button', { name: /^Accept all sure/ }))
    expect(current().person.familyName).toEqual([diabetesIds.attribute('nom')])
    expect(vitalNamed(current(), 'systolic')).toBeDefined()
    expect(
        screen.queryByRole('button', { name: /^Accept all sure/ })
    ).toBeNull()
})

it('changes a suggestion in a form, and closes it with Escape', async () => {
    const { user, current } = await showUnknown()
    await user.click(press(rowOf(/^Poids/), /^Change/))
    const form = within(rowOf(/^Poids/)).getByRole('form')
    await user.keyboard('{Escape}')
    expect(form).not.toBeInTheDocument()
    expect(rowOf(/^Poids/)).toHaveFocus()
    expect(current().vitals).toEqual([])
})

it('finds a field by its name, and says when there is none', async () => {
    const { user } = await showUnknown()
    const search = screen.getByLabelText('Find a field')
    await user.type(search, 'glyc')
    await waitFor(() =>
        expect(screen.queryByText(/^Poids/)).not.toBeInTheDocument()
    )
    expect(rowOf(/^Glycémie/)).toBeVisible()
    await user.type(search, 'xyz')
    expect(await screen.findByText('No field is like this.')).toBeVisible()
})

it('opens at the program and field that another page links to', async () => {
    const { editor } = await showEditor(<ProgramsPage />)
    const [program] = editor().facts.programs
    const [, attribute] = program?.attributes ?? []
    const name = editor().facts.fields.get(attribute ?? '')?.names[0]
    await showEditor(<ProgramsPage />, {
        at: `/mapping?program=${program?.id}&field=${attribute}`,
    })
    await waitFor(() =>
        expect(screen.getAllByLabelText('Find a field')[1]).toHaveValue(name)
    )
})

it('has no controls for those who may only look', async () => {
    const { editor } = await showEditor(<ProgramsPage />, { authorities: [] })
    expect(editor().readOnly).toBe(true)
    expect(screen.queryByRole('button', { name: /Remove|Accept/ })).toBeNull()
    for (const box of screen.getAllByRole('checkbox')) {
        expect(box).toBeDisabled()
    }
})

it('keeps what a program maps when the program is taken out', async () => {
    const { user, editor, current } = await showEditor(<ProgramsPage />)
    const before = current().vitals
    const [first] = screen.getAllByRole('checkbox')
    if (!first) {
        throw new Error('no program')
    }
    await user.click(first)
    expect(first).not.toBeChecked()
    expect(current().vitals).toEqual(before)
    act(() => editor().undo?.())
    expect(first).toBeChecked()
})
