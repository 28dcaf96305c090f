import { screen, within } from '@testing-library/react'
import { AssignmentForm } from '../../../../src/app/mapping/assignment-form/assignment-form'
import { useEditor } from '../../../../src/app/mapping/editor-context'
import type { Assignment } from '../../../../src/mapping/edit/assignment'
import { demoMapping } from '../../../sandbox/data/demo-data'
import { idOf } from '../../../sandbox/data/ids'
import { findAxeFaults } from '../../../ui/find-axe-faults'
import { showEditor } from '../show-editor'

const onDone = jest.fn<void, [Assignment]>()
const onCancel = jest.fn()

beforeEach(() => {
    onDone.mockReset()
    onCancel.mockReset()
})

const Form = ({
    id,
    stage,
    initial,
}: {
    readonly id: string
    readonly stage?: string
    readonly initial?: Assignment
}) => {
    const field = useEditor().facts.fields.get(id)
    return field ? (
        <AssignmentForm
            field={field}
            stage={stage}
            initial={initial}
            onDone={onDone}
            onCancel={onCancel}
        />
    ) : null
}

const withoutWeight = {
    ...demoMapping,
    vitals: demoMapping.vitals.filter(({ id }) => id !== 'weight'),
}

const weight = idOf.element('weight')

const choice = () => screen.getByLabelText('On the chart it is')

const show = (ui: JSX.Element) => showEditor(ui, { mapping: withoutWeight })

describe('the form of a field', () => {
    it('offers what the field can be, by part of the chart', async () => {
        await show(<Form id={weight} />)
        const groups = within(choice()).getAllByRole('group')
        expect(groups.map((group) => group.getAttribute('label'))).toEqual(
            expect.arrayContaining(['Vitals', 'Results', 'Medicines'])
        )
        expect(
            within(choice()).queryByRole('option', { name: 'Given name' })
        ).toBeNull()
        expect(choice()).toHaveFocus()
    })

    it('gives what was chosen, with what the metadata says, by Enter', async () => {
        const { user } = await show(<Form id={weight} />)
        await user.selectOptions(choice(), 'vitals.weight')
        expect(screen.getByLabelText('Unit')).toHaveValue('kg')
        await user.type(screen.getByLabelText('Name'), ' of the body')
        await user.keyboard('{Enter}')
        expect(onDone).toHaveBeenCalledTimes(1)
        expect(onDone.mock.calls[0]?.[0]).toMatchObject({
            section: 'vitals',
            measure: { id: 'weight', concept: 'weight', unit: 'kg' },
            source: { dataElement: weight },
        })
        const [done] = onDone.mock.calls[0] ?? []
        expect(done?.section === 'vitals' && done.measure.name).toMatch(
            / of the body$/
        )
    })

    it('says what is missing, and is not done before it is there', async () => {
        const { user } = await show(<Form id={weight} />)
        const done = screen.getByRole('button', { name: 'Done' })
        expect(done).toBeDisabled()
        await user.selectOptions(choice(), 'vitals.weight')
        expect(done).toBeEnabled()
        await user.clear(screen.getByLabelText('Name'))
        expect(screen.getByRole('alert')).toHaveTextContent('This is needed.')
        expect(done).toBeDisabled()
        await user.keyboard('{Enter}')
        expect(onDone).not.toHaveBeenCalled()
    })

    it('is cancelled by Esc from any input', async () => {
        const { user } = await show(<Form id={weight} />)
        await user.selectOptions(choice(), 'vitals.weight')
        await user.click(screen.getByLabelText('Unit'))
        await user.keyboard('{Escape}')
        expect(onCancel).toHaveBeenCalledTimes(1)
    })

    it('confirms by Enter on the choice itself', async () => {
        const { user } = await show(<Form id={weight} />)
        await user.selectOptions(choice(), 'left-out')
        choice().focus()
        await user.keyboard('{Enter}')
        expect(onDone).toHaveBeenCalledWith({
            section: 'left-out',
            id: weight,
        })
    })

    it('binds a field of several stages to the one where it was opened', async () => {
        const stage = idOf.stage('antenatal')
        const { user } = await show(<Form id={weight} stage={stage} />)
        await user.selectOptions(choice(), 'vitals.weight')
        await user.click(screen.getByRole('checkbox', { name: / only$/ }))
        await user.click(screen.getByRole('button', { name: 'Done' }))
        expect(onDone.mock.calls[0]?.[0]).toMatchObject({
            source: { dataElement: weight, programStage: stage },
        })
    })

    it('does not take a unit that does not convert', async () => {
        const { user } = await show(<Form id={weight} />)
        await user.selectOptions(choice(), 'vitals.weight')
        await user.type(screen.getByLabelText('Recorded in'), 'cm')
        expect(screen.getByRole('alert')).toHaveTextContent(
            'This unit cannot be converted'
        )
        await user.clear(screen.getByLabelText('Recorded in'))
        await user.type(screen.getByLabelText('Recorded in'), 'g')
        expect(screen.queryByRole('alert')).toBeNull()
    })

    it('joins a measure that is there, or makes one of its own', async () => {
        const { user } = await showEditor(
            <Form id={idOf.element('ancSystolic')} />
        )
        await user.selectOptions(choice(), 'vitals.systolic')
        expect(screen.getByRole('alert')).toHaveTextContent(
            'The field is mapped like this already.'
        )
        await user.selectOptions(
            screen.getByLabelText('Shown together with'),
            'Nothing, it has a line of its own'
        )
        expect(screen.queryByRole('alert')).toBeNull()
        await user.click(screen.getByRole('button', { name: 'Done' }))
        expect(onDone.mock.calls[0]?.[0]).toMatchObject({
            measure: { id: 'systolic-2', unit: 'mm[Hg]' },
        })
    })

    it('has no fault of accessibility', async () => {
        const { user } = await show(<Form id={weight} />)
        await user.selectOptions(choice(), 'vitals.weight')
        expect(await findAxeFaults()).toEqual([])
    })
})
