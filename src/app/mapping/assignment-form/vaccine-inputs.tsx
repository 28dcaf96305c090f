import i18n from '@dhis2/d2-i18n'
import type { AssignmentOf } from '../../../mapping/edit/assignment'
import { useEditor } from '../editor-context'
import { NumberField, SelectField, TextField } from '../form/form-fields'
import { keyText } from '../key-texts'
import { waysToRecordDose } from './dose-ways'
import { faultWords } from './fault-words'
import { FieldCodes } from './field-codes'
import type { InputsProps } from './inputs-props'
import { fieldsBeside } from './status-elements'

type Vaccine = AssignmentOf<'immunizations'>

const ReasonInput = ({
    value: { item },
    field,
    onChange,
}: Pick<InputsProps<Vaccine>, 'value' | 'field'> & {
    readonly onChange: (reason: string | undefined) => void
}) => {
    const { facts } = useEditor()
    return (
        <SelectField
            label={i18n.t('Reason when not given')}
            hint={keyText('immunizations.reasonNotGiven')}
            value={item.reasonNotGiven ?? ''}
            onChange={(reason) => onChange(reason || undefined)}
            choices={[
                { value: '', label: i18n.t('No element') },
                ...fieldsBeside(facts, field).map(({ id, names }) => ({
                    value: id,
                    label: names[0],
                })),
            ]}
        />
    )
}

const DoseInput = ({ value, onChange, faults }: InputsProps<Vaccine>) => (
    <NumberField
        label={i18n.t('Dose')}
        hint={keyText('immunizations.dose')}
        error={faultWords(faults.dose)}
        min={0}
        step={1}
        value={value.item.dose}
        onChange={(dose) =>
            onChange({ ...value, item: { ...value.item, dose } })
        }
    />
)

export const VaccineInputs = (props: InputsProps<Vaccine>) => {
    const { value, onChange, field, faults } = props
    const { draft } = useEditor()
    const { item } = value
    const change = (more: Partial<typeof item>) =>
        onChange({ ...value, item: { ...item, ...more } })
    return (
        <>
            <TextField
                label={i18n.t('Vaccine')}
                hint={keyText('immunizations.vaccine')}
                error={faultWords(faults.vaccine)}
                value={item.vaccine}
                onChange={(vaccine) => change({ vaccine })}
                suggestions={[
                    ...new Set(
                        [
                            ...draft.immunizations,
                            ...(draft.schedule?.doses ?? []),
                        ].map(({ vaccine }) => vaccine)
                    ),
                ]}
            />
            <TextField
                label={i18n.t('Name')}
                hint={keyText('immunizations.name')}
                error={faultWords(faults.name)}
                value={item.name}
                onChange={(name) => change({ name })}
            />
            <SelectField
                label={i18n.t('Recorded as')}
                hint={keyText('immunizations.recordedAs')}
                value={item.recordedAs}
                onChange={(recordedAs) => change({ recordedAs })}
                choices={waysToRecordDose(value, field)}
            />
            {item.recordedAs !== 'dose-number' && <DoseInput {...props} />}
            {item.recordedAs === 'coded' && (
                <FieldCodes
                    label={i18n.t('Given')}
                    hint={keyText('immunizations.givenCodes')}
                    error={faultWords(faults.codes)}
                    field={field}
                    value={item.givenCodes}
                    onChange={(givenCodes) => change({ givenCodes })}
                />
            )}
            <ReasonInput
                value={value}
                field={field}
                onChange={(reasonNotGiven) => change({ reasonNotGiven })}
            />
        </>
    )
}
