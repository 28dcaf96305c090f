import i18n from '@dhis2/d2-i18n'
import type { ProblemMappingOf } from '../../../mapping/problem-mapping'
import type { FieldFacts } from '../../../mapping/suggest/metadata-facts'
import { canHold, type ValueNeed } from '../../../mapping/value-need'
import { StatusInputs } from '../assignment-form/status-inputs'
import { useEditor } from '../editor-context'
import { SelectField } from '../form/form-fields'
import { keyText } from '../key-texts'

type ListMapping = ProblemMappingOf<'list'>

interface ListInputsProps {
    readonly value: ListMapping
    readonly onChange: (value: ListMapping) => void
}

interface ElementInputProps {
    readonly label: string
    readonly hint: string
    readonly fields: readonly FieldFacts[]
    readonly need: ValueNeed
    readonly value: string | undefined
    readonly onChange: (id: string | undefined) => void
}

/** One of the stage's elements that can hold it, or the one that is set all the same. */
const ElementInput = ({
    label,
    hint,
    fields,
    need,
    value,
    onChange,
}: ElementInputProps) => (
    <SelectField
        label={label}
        hint={hint}
        value={value ?? ''}
        onChange={(id) => onChange(id || undefined)}
        choices={[
            { value: '', label: i18n.t('No element') },
            ...fields
                .filter((field) => field.id === value || canHold(field, need))
                .map(({ id, names }) => ({ value: id, label: names[0] })),
        ]}
    />
)

const useStageFields = (stage: string): readonly FieldFacts[] => {
    const { facts } = useEditor()
    const ids = facts.programs
        .flatMap(({ stages }) => stages)
        .find(({ id }) => id === stage)?.fields
    return (ids ?? []).flatMap((id) => facts.fields.get(id) ?? [])
}

/** What each element of a list's stage is. */
export const ListInputs = ({ value, onChange }: ListInputsProps) => {
    const fields = useStageFields(value.programStage)
    const change = (more: Partial<ListMapping>) =>
        onChange({ ...value, ...more })
    return (
        <>
            <ElementInput
                label={i18n.t('Problem')}
                hint={keyText('problems.list.problem')}
                fields={fields}
                need="words"
                value={value.problem}
                onChange={(id) => change({ problem: id ?? '' })}
            />
            <ElementInput
                label={i18n.t('Code')}
                hint={keyText('problems.list.code')}
                fields={fields}
                need="label"
                value={value.code}
                onChange={(code) => change({ code })}
            />
            <ElementInput
                label={i18n.t('Onset')}
                hint={keyText('problems.list.onset')}
                fields={fields}
                need="date"
                value={value.onset}
                onChange={(onset) => change({ onset })}
            />
            <ElementInput
                label={i18n.t('Resolved')}
                hint={keyText('problems.list.resolved')}
                fields={fields}
                need="date"
                value={value.resolved}
                onChange={(resolved) => change({ resolved })}
            />
            <ElementInput
                label={i18n.t('Note')}
                hint={keyText('problems.list.note')}
                fields={fields}
                need="label"
                value={value.note}
                onChange={(note) => change({ note })}
            />
            <StatusInputs
                stages={[value.programStage]}
                value={value.status}
                onChange={(status) => change({ status })}
            />
        </>
    )
}
