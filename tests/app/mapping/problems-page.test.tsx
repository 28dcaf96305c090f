import { screen, within } from '@testing-library/react'
import { ProblemsPage } from '../../../src/app/mapping/problems-page'
import { demoMapping } from '../../sandbox/data/demo-data'
import { idOf } from '../../sandbox/data/ids'
import { findAxeFaults } from '../../ui/find-axe-faults'
import { showEditor } from './show-editor'

const button = (name: string | RegExp) => screen.getByRole('button', { name })

const part = (name: string) => screen.getByRole('region', { name })

const NEW_PROBLEMS = 'Where new problems are written'

const isList = ({ kind }: { readonly kind: string }) => kind === 'list'

/** The demo's mapping without its problem lists. */
const withoutLists = {
    ...demoMapping,
    problems: demoMapping.problems.filter((problem) => !isList(problem)),
}

describe('the page of the problems', () => {
    it('lists them by how they are recorded, each removable', async () => {
        const { user, current } = await showEditor(<ProblemsPage />)
        const kinds = (kind: string) =>
            current().problems.filter((problem) => problem.kind === kind).length
        const before = kinds('flag')
        expect(before).toBeGreaterThan(1)
        const [remove] = within(part('By yes or no')).getAllByRole('button', {
            name: /^Remove /,
        })
        await user.click(remove ?? document.body)
        expect(kinds('flag')).toBe(before - 1)
        expect(document.activeElement).not.toBe(document.body)
    })

    it('moves one among those of its own kind', async () => {
        const { user, current } = await showEditor(<ProblemsPage />)
        const flags = () =>
            current().problems.flatMap((problem) =>
                problem.kind === 'flag' ? [problem.name] : []
            )
        const [first, second] = flags()
        await user.click(button(`Move ${second} up`))
        expect(flags().slice(0, 2)).toEqual([second, first])
        expect(button(`Move ${second} up`)).toHaveFocus()
    })

    it('makes being enrolled in a program a problem', async () => {
        const { user, current } = await showEditor(<ProblemsPage />, {
            mapping: { ...demoMapping, problems: [] },
        })
        await user.click(button('Add a program'))
        await user.selectOptions(
            screen.getByLabelText('Program'),
            idOf.program('hiv')
        )
        const name = screen.getByLabelText('Name')
        await user.clear(name)
        expect(button('Done')).toBeDisabled()
        await user.type(name, 'HIV infection')
        await user.selectOptions(
            screen.getByLabelText('Once completed'),
            'active'
        )
        await user.click(button('Done'))
        expect(current().problems).toMatchObject([
            {
                kind: 'enrollment',
                program: idOf.program('hiv'),
                name: 'HIV infection',
                whenCompleted: 'active',
            },
        ])
        expect(button('Add a program')).toHaveFocus()
    })

    it('changes when a yes/no problem is active, where it stands', async () => {
        const { user, current } = await showEditor(<ProblemsPage />)
        const flag = () =>
            current().problems.find((problem) => problem.kind === 'flag')
        const old = flag()
        const name = old?.kind === 'flag' ? old.name : ''
        await user.click(button(`Change ${name}`))
        const code = screen.getByLabelText('Code')
        await user.clear(code)
        await user.type(code, 'X1{Enter}')
        expect(flag()).toMatchObject({ name, code: 'X1' })
        expect(current().problems.length).toBe(demoMapping.problems.length)
    })

    it('has no fault of accessibility', async () => {
        const { user } = await showEditor(<ProblemsPage />)
        await user.click(button('Add a program'))
        expect(await findAxeFaults()).toEqual([])
    })
})

describe('where new problems are written', () => {
    it('is nowhere before it is chosen', async () => {
        await showEditor(<ProblemsPage />)
        expect(part(NEW_PROBLEMS)).toHaveTextContent('Nowhere yet')
    })

    it('says what a stage lacks to hold problems, and waits for it', async () => {
        const { user } = await showEditor(<ProblemsPage />)
        await user.click(button('Choose a stage'))
        const form = screen.getByRole('form', { name: NEW_PROBLEMS })
        await user.selectOptions(
            within(form).getByLabelText('Stage'),
            idOf.stage('antenatal')
        )
        expect(form).toHaveTextContent(
            'Choose the element that names the problem.'
        )
        expect(
            within(form).getByRole('button', { name: 'Done' })
        ).toBeDisabled()
    })

    it('makes the list of the stage in the same form', async () => {
        const { user, current } = await showEditor(<ProblemsPage />, {
            mapping: withoutLists,
        })
        await user.click(button('Choose a stage'))
        const form = screen.getByRole('form', { name: NEW_PROBLEMS })
        await user.selectOptions(
            within(form).getByLabelText('Stage'),
            idOf.stage('problem')
        )
        await user.selectOptions(
            within(form).getByLabelText('Problem'),
            idOf.element('problem')
        )
        await user.click(within(form).getByRole('button', { name: 'Done' }))
        expect(current().newProblems).toEqual({
            program: idOf.program('outpatient'),
            programStage: idOf.stage('problem'),
        })
        expect(current().problems.filter(isList)).toMatchObject([
            {
                programStage: idOf.stage('problem'),
                problem: idOf.element('problem'),
            },
        ])
        expect(part(NEW_PROBLEMS)).not.toHaveTextContent('Nowhere yet')
        await user.click(button(`Remove ${NEW_PROBLEMS}`))
        expect(current().newProblems).toBeUndefined()
        expect(current().problems.filter(isList)).toHaveLength(1)
    })
})
