import i18n from '@dhis2/d2-i18n'
import type { AssignmentOf } from '../../../mapping/edit/assignment'
import { useEditor } from '../editor-context'
import { NumberField, SelectField, TextField } from '../form/form-fields'
import { keyText } from '../key-texts'
import { faultWords } from './fault-words'
import { FieldCodes } from './field-codes'
import { holdingOf } from './field-holding'
import type { InputsProps } from './inputs-props'
import { joined, joinChoices, NEW_MEASURE } from './join-measure'
import { COMMON_UNITS } from './unit-guess'
import { unitHint } from './unit-hint'

type Measured = AssignmentOf<'vitals'> | AssignmentOf<'results'>

interface MeasureInputsProps extends InputsProps<Measured> {
    /** The assignment that the form began with: its measure can be changed here. */
    readonly initial: Measured | undefined
}

const JoinInput = ({ value, onChange, field }: InputsProps<Measured>) => {
    const { draft } = useEditor()
    const choices = joinChoices(value, draft)
    const isKnown = choices.some((choice) => choice.value === value.measure.id)
    return choices.length < 2 ? null : (
        <SelectField
            label={i18n.t('Shown together with')}
            value={isKnown ? value.measure.id : NEW_MEASURE}
            onChange={(id) => onChange(joined(value, id, { draft, field }))}
            choices={choices}
        />
    )
}

/** The name, unit and decimals of a measure; the same for every source of it. */
const MeasureDetails = ({
    value,
    onChange,
    field,
    faults,
}: InputsProps<Measured>) => {
    const { measure } = value
    const isCoded = ['codes', 'yes-no'].includes(holdingOf(field))
    return (
        <>
            <TextField
                label={i18n.t('Name')}
                hint={keyText('vitals.name')}
                error={faultWords(faults.name)}
                value={measure.name}
                onChange={(name) => onChange(withMeasure(value, { name }))}
            />
            {!isCoded && (
                <>
                    <TextField
                        label={i18n.t('Unit')}
                        hint={unitHint(keyText('vitals.unit'), measure.unit)}
                        error={faultWords(faults.unit)}
                        value={measure.unit ?? ''}
                        onChange={(unit) =>
                            onChange(withMeasure(value, { unit }))
                        }
                        suggestions={COMMON_UNITS}
                    />
                    <NumberField
                        label={i18n.t('Decimals')}
                        hint={keyText('vitals.decimals')}
                        min={0}
                        step={1}
                        value={measure.decimals}
                        onChange={(decimals) =>
                            onChange(withMeasure(value, { decimals }))
                        }
                    />
                </>
            )}
        </>
    )
}

interface Details {
    readonly name?: string
    readonly unit?: string
    readonly decimals?: number | undefined
}

const withMeasure = (value: Measured, more: Details): Measured =>
    value.section === 'vitals'
        ? { ...value, measure: { ...value.measure, ...more } }
        : { ...value, measure: { ...value.measure, ...more } }

const SourceUnit = ({ value, onChange, faults }: InputsProps<Measured>) => (
    <TextField
        label={i18n.t('Recorded in')}
        hint={unitHint(keyText('vitals.sources.unit'), value.source.unit)}
        error={faultWords(faults.sourceUnit)}
        value={value.source.unit ?? ''}
        onChange={(unit) =>
            onChange({
                ...value,
                source: { ...value.source, unit: unit || undefined },
            })
        }
        suggestions={COMMON_UNITS}
    />
)

const AbnormalCodes = ({
    value,
    onChange,
    field,
}: InputsProps<AssignmentOf<'results'>>) => (
    <FieldCodes
        label={i18n.t('Abnormal')}
        hint={keyText('results.abnormalCodes')}
        field={field}
        value={value.measure.abnormalCodes}
        onChange={(abnormalCodes) =>
            onChange({ ...value, measure: { ...value.measure, abnormalCodes } })
        }
    />
)

export const MeasureInputs = (props: MeasureInputsProps) => {
    const { value, initial, field } = props
    const { draft } = useEditor()
    const { id } = value.measure
    const joins =
        id !== initial?.measure.id &&
        draft[value.section].some((measure) => measure.id === id)
    return (
        <>
            <JoinInput {...props} />
            {!joins && <MeasureDetails {...props} />}
            {holdingOf(field) === 'number' && <SourceUnit {...props} />}
            {!joins &&
                value.section === 'results' &&
                holdingOf(field) !== 'number' && (
                    <AbnormalCodes {...props} value={value} />
                )}
        </>
    )
}
