import i18n from '@dhis2/d2-i18n'
import { useState } from 'react'
import type { Assignment } from '../../../mapping/edit/assignment'
import type { FieldFacts } from '../../../mapping/suggest/metadata-facts'
import { unescaped } from '../../../ui/unescaped'
import { useEditor } from '../editor-context'
import { EditForm } from '../form/edit-form'
import { SelectField } from '../form/form-fields'
import { choiceKey, choiceOf } from './assignment-choices'
import { assignmentFaults } from './assignment-faults'
import { AssignmentInputs } from './assignment-inputs'
import { choiceText } from './choice-text'
import { faultWords } from './fault-words'
import { sectionText } from './section-text'
import { StageScope } from './stage-scope'
import { choicesWith, keyOf, startFrom } from './start-from'

export interface AssignmentFormProps {
    readonly field: FieldFacts
    /** The stage in which the form was opened, if any. */
    readonly stage: string | undefined
    /** What the field is already, or is suggested to be. */
    readonly initial: Assignment | undefined
    readonly onDone: (assignment: Assignment) => void
    readonly onCancel: () => void
}

interface ChoiceInputProps extends Pick<
    AssignmentFormProps,
    'field' | 'initial'
> {
    readonly value: Assignment | undefined
    readonly onChange: (value: Assignment | undefined) => void
}

const ChoiceInput = ({ field, initial, value, onChange }: ChoiceInputProps) => {
    const editor = useEditor()
    const choices = choicesWith(field, initial)
    const chosen = value && choiceOf(value)
    const change = (key: string) => {
        const choice = choices.find((one) => choiceKey(one) === key)
        const isInitial = initial && choice && keyOf(initial) === key
        onChange(
            isInitial ? initial : choice && startFrom(choice, field, editor)
        )
    }
    return (
        <SelectField
            label={i18n.t('On the chart it is')}
            value={chosen ? choiceKey(chosen) : ''}
            onChange={change}
            choices={[
                { value: '', label: i18n.t('Choose') },
                ...choices.map((choice) => ({
                    value: choiceKey(choice),
                    label: choiceText(choice),
                    group: sectionText(choice.section),
                })),
            ]}
        />
    )
}

/** Says what a field is on the chart; nothing is changed before it is confirmed. */
export const AssignmentForm = ({
    field,
    stage,
    initial,
    onDone,
    onCancel,
}: AssignmentFormProps) => {
    const { draft } = useEditor()
    const [value, setValue] = useState(
        initial && choiceOf(initial) ? initial : undefined
    )
    const faults = value ? assignmentFaults(value, draft, initial) : {}
    const isReady = value !== undefined && Object.keys(faults).length === 0
    return (
        <EditForm
            label={i18n.t('What {{field}} is on the chart', {
                field: field.names[0],
                interpolation: unescaped,
            })}
            onConfirm={isReady ? () => onDone(value) : undefined}
            onCancel={onCancel}
            error={faultWords(faults.whole)}
        >
            <ChoiceInput {...{ field, initial, value }} onChange={setValue} />
            {value && (
                <>
                    <AssignmentInputs
                        key={keyOf(value)}
                        {...{ value, initial, field, faults }}
                        onChange={setValue}
                    />
                    <StageScope
                        {...{ value, field, stage }}
                        onChange={setValue}
                    />
                </>
            )}
        </EditForm>
    )
}
