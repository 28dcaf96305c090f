import i18n from '@dhis2/d2-i18n'
import type { AssignmentOf } from '../../../mapping/edit/assignment'
import { TextField } from '../form/form-fields'
import { keyText } from '../key-texts'
import { faultWords } from './fault-words'
import { FieldCodes } from './field-codes'
import { holdingOf } from './field-holding'
import type { InputsProps } from './inputs-props'

type Person = AssignmentOf<'person'>
type PersonAs<K extends Person['as']> = Extract<Person, { as: K }>

const SexInputs = ({
    value,
    onChange,
    field,
    faults,
}: InputsProps<PersonAs<'sex'>>) => {
    const { codes } = value
    const withCodes = (more: Partial<typeof codes>) =>
        onChange({ ...value, codes: { ...codes, ...more } })
    return (
        <>
            <FieldCodes
                label={i18n.t('Female')}
                hint={keyText('person.sex.codes.female')}
                error={faultWords(faults.codes)}
                field={field}
                value={codes.female}
                onChange={(female) => withCodes({ female })}
            />
            <FieldCodes
                label={i18n.t('Male')}
                hint={keyText('person.sex.codes.male')}
                field={field}
                value={codes.male}
                onChange={(male) => withCodes({ male })}
            />
            <FieldCodes
                label={i18n.t('Other')}
                hint={keyText('person.sex.codes.other')}
                field={field}
                value={codes.other}
                onChange={(other) => withCodes({ other })}
            />
        </>
    )
}

/** A date says it all; of anything else it must be said which values mean dead. */
const DeathInputs = ({
    value,
    onChange,
    field,
    faults,
}: InputsProps<PersonAs<'death'>>) =>
    holdingOf(field) === 'date' ? null : (
        <FieldCodes
            label={i18n.t('Dead')}
            hint={keyText('person.death.deadCodes')}
            error={faultWords(faults.codes)}
            field={field}
            value={value.death.deadCodes ?? []}
            onChange={(deadCodes) =>
                onChange({ ...value, death: { ...value.death, deadCodes } })
            }
        />
    )

export const PersonInputs = (props: InputsProps<Person>) => {
    const { value, onChange } = props
    switch (value.as) {
        case 'sex':
            return <SexInputs {...props} value={value} />
        case 'death':
            return <DeathInputs {...props} value={value} />
        case 'identifier':
            return (
                <TextField
                    label={i18n.t('Short label')}
                    hint={keyText('person.identifiers.label')}
                    value={value.label ?? ''}
                    onChange={(label) =>
                        onChange({ ...value, label: label || undefined })
                    }
                />
            )
        default:
            return null
    }
}
