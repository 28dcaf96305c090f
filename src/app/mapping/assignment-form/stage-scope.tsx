import i18n from '@dhis2/d2-i18n'
import type { Assignment } from '../../../mapping/edit/assignment'
import type { FieldFacts } from '../../../mapping/suggest/metadata-facts'
import { unescaped } from '../../../ui/unescaped'
import { useEditor } from '../editor-context'
import { CheckField, SelectField } from '../form/form-fields'
import { keyText } from '../key-texts'
import { stageName } from '../known-names'
import { stageOfAssignment, withStage } from './assignment-stage'

interface StageScopeProps {
    readonly value: Assignment
    readonly onChange: (value: Assignment) => void
    readonly field: FieldFacts
    /** The stage in which the form was opened. */
    readonly stage: string | undefined
}

const stagesOf = ({ places }: FieldFacts): readonly string[] => [
    ...new Set(places.flatMap(({ stage }) => stage ?? [])),
]

const PickStage = ({ value, onChange, field }: StageScopeProps) => {
    const editor = useEditor()
    return (
        <SelectField
            label={i18n.t('Read it in')}
            hint={keyText('vitals.sources.programStage')}
            value={stageOfAssignment(value) ?? ''}
            onChange={(id) => onChange(withStage(value, id || undefined))}
            choices={[
                { value: '', label: i18n.t('Every stage that has it') },
                ...stagesOf(field).map((id) => ({
                    value: id,
                    label: stageName(id, editor),
                })),
            ]}
        />
    )
}

/** Whether an element is read in every stage that asks it, or in one only. */
export const StageScope = (props: StageScopeProps) => {
    const { value, onChange, field, stage } = props
    const editor = useEditor()
    const bound = stageOfAssignment(value)
    if (field.kind === 'attribute' || value.section === 'left-out') {
        return null
    }
    if (stage !== undefined && (bound === undefined || bound === stage)) {
        return stagesOf(field).length < 2 && !bound ? null : (
            <CheckField
                label={i18n.t('In the stage {{stage}} only', {
                    stage: stageName(stage, editor),
                    interpolation: unescaped,
                })}
                hint={keyText('vitals.sources.programStage')}
                value={bound === stage}
                onChange={(only) =>
                    onChange(withStage(value, only ? stage : undefined))
                }
            />
        )
    }
    return stagesOf(field).length > 1 || bound ? <PickStage {...props} /> : null
}
