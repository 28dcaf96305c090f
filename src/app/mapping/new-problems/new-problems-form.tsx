import i18n from '@dhis2/d2-i18n'
import { useState } from 'react'
import type { ProblemMappingOf } from '../../../mapping/problem-mapping'
import { type MappingEditor, useEditor } from '../editor-context'
import { EditForm } from '../form/edit-form'
import { SelectField } from '../form/form-fields'
import { keyText } from '../key-texts'
import { programOfStage } from '../known-names'
import { ListFaultNotes } from '../problems/list-fault-notes'
import { listFaults } from '../problems/list-faults'
import { ListInputs } from '../problems/list-inputs'
import { listStart } from '../problems/list-start'
import { stageChoices } from '../problems/stage-choices'
import { listOfStage } from './new-problems-edit'

type ListMapping = ProblemMappingOf<'list'>

interface NewProblemsFormProps {
    readonly onDone: (program: string, list: ListMapping) => void
    readonly onCancel: () => void
}

/** The list as it is mapped, else as it is suggested. */
const startOf = (stage: string, editor: MappingEditor): ListMapping =>
    listOfStage(editor.draft, stage) ?? listStart(stage, editor)

const useValue = () => {
    const editor = useEditor()
    const stage = editor.draft.newProblems?.programStage
    return useState(stage ? startOf(stage, editor) : undefined)
}

/**
 * Where a problem that is added on the chart is written. The elements of the stage are said here too
 * where the stage is no list yet; it is not taken before the stage can hold problems.
 */
export const NewProblemsForm = ({ onDone, onCancel }: NewProblemsFormProps) => {
    const editor = useEditor()
    const { draft, facts } = editor
    const [value, setValue] = useValue()
    const faults = value ? listFaults(value, facts) : []
    const program = value && programOfStage(value.programStage, editor)
    const isReady = value && program && faults.length === 0
    return (
        <EditForm
            label={i18n.t('Where new problems are written')}
            onConfirm={isReady ? () => onDone(program, value) : undefined}
            onCancel={onCancel}
        >
            <SelectField
                label={i18n.t('Stage')}
                hint={keyText('newProblems.programStage')}
                value={value?.programStage ?? ''}
                onChange={(id) =>
                    setValue(id ? startOf(id, editor) : undefined)
                }
                choices={[
                    { value: '', label: i18n.t('Choose') },
                    ...stageChoices(draft, facts),
                ]}
            />
            {value && (
                <ListInputs
                    key={value.programStage}
                    value={value}
                    onChange={setValue}
                />
            )}
            <ListFaultNotes faults={faults} />
        </EditForm>
    )
}
