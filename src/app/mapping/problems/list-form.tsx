import i18n from '@dhis2/d2-i18n'
import { useState } from 'react'
import type { ProblemMappingOf } from '../../../mapping/problem-mapping'
import { useEditor } from '../editor-context'
import { EditForm } from '../form/edit-form'
import { SelectField } from '../form/form-fields'
import { keyText } from '../key-texts'
import { ListFaultNotes } from './list-fault-notes'
import { isOfWriting, listFaults } from './list-faults'
import { ListInputs } from './list-inputs'
import { listStart } from './list-start'
import { problemsOf } from './problem-edits'
import { stageChoices } from './stage-choices'

type ListMapping = ProblemMappingOf<'list'>

interface ListFormProps {
    /** Undefined for a new one. */
    readonly initial: ListMapping | undefined
    readonly onDone: (list: ListMapping) => void
    readonly onCancel: () => void
}

/** Says that each event of a stage is a problem, and what its elements are. */
export const ListForm = ({ initial, onDone, onCancel }: ListFormProps) => {
    const editor = useEditor()
    const { draft, facts } = editor
    const [value, setValue] = useState(initial)
    const taken = problemsOf(draft, 'list').map(({ item }) => item.programStage)
    const faults = value ? listFaults(value, facts) : []
    const isReady = value && faults.every((fault) => isOfWriting(fault))
    return (
        <EditForm
            label={i18n.t('Problem list')}
            onConfirm={isReady ? () => onDone(value) : undefined}
            onCancel={onCancel}
        >
            {!initial && (
                <SelectField
                    label={i18n.t('Stage')}
                    hint={keyText('problems.list.programStage')}
                    value={value?.programStage ?? ''}
                    onChange={(id) =>
                        setValue(id ? listStart(id, editor) : undefined)
                    }
                    choices={[
                        { value: '', label: i18n.t('Choose') },
                        ...stageChoices(draft, facts).filter(
                            (choice) => !taken.includes(choice.value)
                        ),
                    ]}
                />
            )}
            {value && (
                <ListInputs
                    key={value.programStage}
                    value={value}
                    onChange={setValue}
                />
            )}
            <ListFaultNotes
                faults={faults.filter((fault) => !isOfWriting(fault))}
            />
        </EditForm>
    )
}
