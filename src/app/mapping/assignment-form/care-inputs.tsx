import i18n from '@dhis2/d2-i18n'
import type { AssignmentOf } from '../../../mapping/edit/assignment'
import { CheckField, SelectField, TextField } from '../form/form-fields'
import { keyText } from '../key-texts'
import { faultWords } from './fault-words'
import { FieldCodes } from './field-codes'
import type { InputsProps } from './inputs-props'
import { waysToRecordMedicine } from './medicine-ways'
import { COMMON_UNITS } from './unit-guess'

const NamedSubstance = ({
    value,
    onChange,
    field,
    faults,
}: InputsProps<AssignmentOf<'allergies'>['item']>) => (
    <>
        <TextField
            label={i18n.t('Substance')}
            hint={keyText('allergies.substance')}
            error={faultWords(faults.name)}
            value={value.substance ?? ''}
            onChange={(substance) => onChange({ ...value, substance })}
        />
        <FieldCodes
            label={i18n.t('Has it')}
            hint={keyText('allergies.yesCodes')}
            error={faultWords(faults.codes)}
            field={field}
            value={value.yesCodes}
            onChange={(yesCodes) => onChange({ ...value, yesCodes })}
        />
    </>
)

export const AllergyInputs = ({
    value,
    onChange,
    ...props
}: InputsProps<AssignmentOf<'allergies'>>) => {
    const { item } = value
    const change = (changed: typeof item) =>
        onChange({ ...value, item: changed })
    const isNamed = item.substance !== undefined
    return (
        <>
            <CheckField
                label={i18n.t('The field is about one substance')}
                value={isNamed}
                onChange={(named) =>
                    change({
                        ...item,
                        substance: named ? props.field.names[0] : undefined,
                    })
                }
            />
            {isNamed && (
                <NamedSubstance {...props} value={item} onChange={change} />
            )}
            <FieldCodes
                label={i18n.t('No known allergy')}
                hint={keyText('allergies.noneCodes')}
                field={props.field}
                value={item.noneCodes}
                onChange={(noneCodes) => change({ ...item, noneCodes })}
            />
        </>
    )
}

export const MedicineInputs = ({
    value,
    onChange,
    field,
    faults,
}: InputsProps<AssignmentOf<'medications'>>) => {
    const { item } = value
    const change = (more: Partial<typeof item>) =>
        onChange({ ...value, item: { ...item, ...more } })
    return (
        <>
            <SelectField
                label={i18n.t('The value is')}
                hint={keyText('medications.recordedAs')}
                value={item.recordedAs}
                onChange={(recordedAs) => change({ recordedAs })}
                choices={waysToRecordMedicine(value, field)}
            />
            {item.recordedAs !== 'drug' && (
                <TextField
                    label={i18n.t('Name')}
                    hint={keyText('medications.name')}
                    error={faultWords(faults.name)}
                    value={item.name ?? ''}
                    onChange={(name) => change({ name: name || undefined })}
                />
            )}
            {item.recordedAs === 'dose' && (
                <TextField
                    label={i18n.t('Unit')}
                    hint={keyText('medications.unit')}
                    value={item.unit ?? ''}
                    onChange={(unit) => change({ unit: unit || undefined })}
                    suggestions={['mg', 'g', 'mL', '[iU]', ...COMMON_UNITS]}
                />
            )}
        </>
    )
}
