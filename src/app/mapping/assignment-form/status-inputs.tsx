import i18n from '@dhis2/d2-i18n'
import type { StatusElement } from '../../../mapping/problem-mapping'
import type { FieldFacts } from '../../../mapping/suggest/metadata-facts'
import { useEditor } from '../editor-context'
import { SelectField } from '../form/form-fields'
import { keyText } from '../key-texts'
import { FieldCodes } from './field-codes'
import { elementsOfStages, noStatusCodes } from './status-elements'

interface StatusInputsProps {
    /** The element that names the problem, or undefined where the stages are given. */
    readonly beside?: FieldFacts | undefined
    readonly stages?: readonly string[] | undefined
    readonly value: StatusElement | undefined
    readonly onChange: (value: StatusElement | undefined) => void
}

const CodesOfStatus = ({
    field,
    value,
    onChange,
}: {
    readonly field: FieldFacts
    readonly value: StatusElement
    readonly onChange: (value: StatusElement) => void
}) => (
    <>
        <FieldCodes
            label={i18n.t('Active')}
            hint={keyText('problems.list.status.active')}
            field={field}
            value={value.active}
            onChange={(active) => onChange({ ...value, active })}
        />
        <FieldCodes
            label={i18n.t('Inactive')}
            hint={keyText('problems.list.status.inactive')}
            field={field}
            value={value.inactive}
            onChange={(inactive) => onChange({ ...value, inactive })}
        />
        <FieldCodes
            label={i18n.t('Entered in error')}
            hint={keyText('problems.list.status.enteredInError')}
            field={field}
            value={value.enteredInError}
            onChange={(enteredInError) =>
                onChange({ ...value, enteredInError })
            }
        />
    </>
)

/** Which element of the same event says whether the problem is active, and by which codes. */
export const StatusInputs = ({
    beside,
    stages,
    value,
    onChange,
}: StatusInputsProps) => {
    const { facts } = useEditor()
    const among =
        stages ?? beside?.places.flatMap(({ stage }) => stage ?? []) ?? []
    const elements = elementsOfStages(facts, among).filter(
        ({ id }) => id !== beside?.id
    )
    const field = value && facts.fields.get(value.dataElement)
    return (
        <>
            <SelectField
                label={i18n.t('Status is in')}
                hint={keyText('problems.list.status.dataElement')}
                value={value?.dataElement ?? ''}
                onChange={(id) => onChange(id ? noStatusCodes(id) : undefined)}
                choices={[
                    { value: '', label: i18n.t('No element') },
                    ...elements.map(({ id, names }) => ({
                        value: id,
                        label: names[0],
                    })),
                ]}
            />
            {value && field && (
                <CodesOfStatus key={field.id} {...{ field, value, onChange }} />
            )}
        </>
    )
}
