import i18n from '@dhis2/d2-i18n'
import { useState } from 'react'
import type { FieldFacts } from '../../../mapping/suggest/metadata-facts'
import { unescaped } from '../../../ui/unescaped'
import { useEditor } from '../editor-context'
import { EditForm } from '../form/edit-form'
import { SelectField } from '../form/form-fields'
import { fieldChoices } from './field-choices'
import { OpenedForm } from './opened-form'

interface AddFieldProps {
    /** What the field is added to. */
    readonly to: string
    /** Those that fit. */
    readonly fields: readonly FieldFacts[]
    readonly add: (field: FieldFacts) => void
}

const PickField = ({
    to,
    fields,
    add,
    close,
}: AddFieldProps & { readonly close: () => void }) => {
    const editor = useEditor()
    const [id, setId] = useState('')
    const field = fields.find((one) => one.id === id)
    const confirm = field && (() => add(field))
    return (
        <EditForm
            label={i18n.t('Add to {{to}}', { to, interpolation: unescaped })}
            onConfirm={confirm}
            onCancel={close}
        >
            <SelectField
                label={i18n.t('Field')}
                value={id}
                onChange={setId}
                choices={[
                    { value: '', label: i18n.t('Choose') },
                    ...fieldChoices(fields, editor),
                ]}
            />
        </EditForm>
    )
}

/** Adds one of the fields that fit; nothing where there is none. */
export const AddField = (props: AddFieldProps) => {
    const { to, fields, add } = props
    return fields.length === 0 ? null : (
        <OpenedForm
            button={i18n.t('Add')}
            label={i18n.t('Add to {{to}}', { to, interpolation: unescaped })}
        >
            {(close) => (
                <PickField
                    {...props}
                    close={close}
                    add={(field) => {
                        add(field)
                        close()
                    }}
                />
            )}
        </OpenedForm>
    )
}
