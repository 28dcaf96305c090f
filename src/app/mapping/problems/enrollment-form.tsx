import i18n from '@dhis2/d2-i18n'
import { useState } from 'react'
import type { ProblemMappingOf } from '../../../mapping/problem-mapping'
import { faultWords } from '../assignment-form/fault-words'
import { problemStatusChoices } from '../assignment-form/problem-status'
import { type MappingEditor, useEditor } from '../editor-context'
import { EditForm } from '../form/edit-form'
import { SelectField, TextField } from '../form/form-fields'
import { keyText } from '../key-texts'
import { programName } from '../known-names'
import { problemsOf } from './problem-edits'
import { programChoices } from './stage-choices'

type Enrollment = ProblemMappingOf<'enrollment'>

interface EnrollmentFormProps {
    /** Undefined for a new one. */
    readonly initial: Enrollment | undefined
    readonly onDone: (item: Enrollment) => void
    readonly onCancel: () => void
}

/** What is suggested for the program, else its own name. */
const startOf = (program: string, editor: MappingEditor): Enrollment =>
    editor.proposals.flatMap(({ assignment }) =>
        assignment.section === 'problems' &&
        assignment.item.kind === 'enrollment' &&
        assignment.item.program === program
            ? [assignment.item]
            : []
    )[0] ?? {
        kind: 'enrollment',
        program,
        name: programName(program, editor),
        whenCompleted: 'unknown',
    }

const PickProgram = ({
    value,
    onChange,
}: {
    readonly value: Enrollment | undefined
    readonly onChange: (value: Enrollment | undefined) => void
}) => {
    const editor = useEditor()
    const { draft, facts } = editor
    const taken = problemsOf(draft, 'enrollment').map(
        ({ item }) => item.program
    )
    return (
        <SelectField
            label={i18n.t('Program')}
            hint={keyText('problems.enrollment.program')}
            value={value?.program ?? ''}
            onChange={(id) => onChange(id ? startOf(id, editor) : undefined)}
            choices={[
                { value: '', label: i18n.t('Choose') },
                ...programChoices(draft, facts).filter(
                    (choice) => !taken.includes(choice.value)
                ),
            ]}
        />
    )
}

const Details = ({
    value,
    onChange,
}: {
    readonly value: Enrollment
    readonly onChange: (value: Enrollment) => void
}) => (
    <>
        <TextField
            label={i18n.t('Name')}
            hint={keyText('problems.enrollment.name')}
            error={value.name.trim() ? undefined : faultWords('empty')}
            value={value.name}
            onChange={(name) => onChange({ ...value, name })}
        />
        <TextField
            label={i18n.t('Code')}
            hint={keyText('problems.enrollment.code')}
            value={value.code ?? ''}
            onChange={(code) => onChange({ ...value, code: code || undefined })}
        />
        <SelectField
            label={i18n.t('Once completed')}
            hint={keyText('problems.enrollment.whenCompleted')}
            value={value.whenCompleted}
            onChange={(whenCompleted) => onChange({ ...value, whenCompleted })}
            choices={problemStatusChoices()}
        />
    </>
)

/** Says that being enrolled in a program means having a condition. */
export const EnrollmentForm = ({
    initial,
    onDone,
    onCancel,
}: EnrollmentFormProps) => {
    const [value, setValue] = useState(initial)
    const isReady = value !== undefined && value.name.trim() !== ''
    return (
        <EditForm
            label={i18n.t('Problem by enrollment')}
            onConfirm={isReady ? () => onDone(value) : undefined}
            onCancel={onCancel}
        >
            {!initial && <PickProgram value={value} onChange={setValue} />}
            {value && <Details value={value} onChange={setValue} />}
        </EditForm>
    )
}
