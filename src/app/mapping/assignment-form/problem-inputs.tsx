import i18n from '@dhis2/d2-i18n'
import type { AssignmentOf } from '../../../mapping/edit/assignment'
import type { ProblemMappingOf } from '../../../mapping/problem-mapping'
import { SelectField, TextField } from '../form/form-fields'
import { keyText } from '../key-texts'
import { faultWords } from './fault-words'
import { FieldCodes } from './field-codes'
import type { InputsProps } from './inputs-props'
import { problemStatusChoices } from './problem-status'
import { StatusInputs } from './status-inputs'

const FlagInputs = ({
    value,
    onChange,
    field,
    faults,
}: InputsProps<ProblemMappingOf<'flag'>>) => (
    <>
        <TextField
            label={i18n.t('Name')}
            hint={keyText('problems.flag.name')}
            error={faultWords(faults.name)}
            value={value.name}
            onChange={(name) => onChange({ ...value, name })}
        />
        <TextField
            label={i18n.t('Code')}
            hint={keyText('problems.flag.code')}
            value={value.code ?? ''}
            onChange={(code) => onChange({ ...value, code: code || undefined })}
        />
        <FieldCodes
            label={i18n.t('Has it')}
            hint={keyText('problems.flag.yesCodes')}
            error={faultWords(faults.codes)}
            field={field}
            value={value.yesCodes}
            onChange={(yesCodes) => onChange({ ...value, yesCodes })}
        />
        <FieldCodes
            label={i18n.t('Does not have it')}
            hint={keyText('problems.flag.noCodes')}
            field={field}
            value={value.noCodes}
            onChange={(noCodes) => onChange({ ...value, noCodes })}
        />
    </>
)

const CodedInputs = ({
    value,
    onChange,
    field,
}: InputsProps<ProblemMappingOf<'coded'>>) => (
    <>
        <SelectField
            label={i18n.t('Status when nothing says it')}
            hint={keyText('problems.coded.status')}
            value={value.status}
            onChange={(status) => onChange({ ...value, status })}
            choices={problemStatusChoices()}
        />
        <FieldCodes
            label={i18n.t('No problem')}
            hint={keyText('problems.coded.noneCodes')}
            field={field}
            value={value.noneCodes}
            onChange={(noneCodes) => onChange({ ...value, noneCodes })}
        />
        {field.kind === 'element' && (
            <StatusInputs
                beside={field}
                value={value.statusElement}
                onChange={(statusElement) =>
                    onChange({ ...value, statusElement })
                }
            />
        )}
    </>
)

export const ProblemInputs = ({
    value,
    onChange,
    ...props
}: InputsProps<AssignmentOf<'problems'>>) => {
    const { item } = value
    const change = (changed: typeof item) =>
        onChange({ ...value, item: changed })
    switch (item.kind) {
        case 'flag':
            return <FlagInputs {...props} value={item} onChange={change} />
        case 'coded':
            return <CodedInputs {...props} value={item} onChange={change} />
        default:
            return null
    }
}
