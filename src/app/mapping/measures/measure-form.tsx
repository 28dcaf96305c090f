import i18n from '@dhis2/d2-i18n'
import { useState } from 'react'
import {
    RESULT_CONCEPTS,
    VITAL_CONCEPTS,
} from '../../../mapping/measure-mapping'
import type { FieldFacts } from '../../../mapping/suggest/metadata-facts'
import { unescaped } from '../../../ui/unescaped'
import {
    resultConceptText,
    vitalConceptText,
} from '../assignment-form/concept-text'
import { faultWords } from '../assignment-form/fault-words'
import { FieldCodes } from '../assignment-form/field-codes'
import { COMMON_UNITS } from '../assignment-form/unit-guess'
import { unitHint } from '../assignment-form/unit-hint'
import { useEditor } from '../editor-context'
import { EditForm } from '../form/edit-form'
import { NumberField, SelectField, TextField } from '../form/form-fields'
import { keyText } from '../key-texts'
import type { ListedMeasure } from './measure-edits'
import { measureFaults } from './measure-faults'

interface MeasureFormProps {
    readonly initial: ListedMeasure
    readonly onDone: (changed: ListedMeasure) => void
    readonly onCancel: () => void
}

interface InputsProps {
    readonly value: ListedMeasure
    readonly onChange: (value: ListedMeasure) => void
}

interface Shared {
    readonly name?: string
    readonly decimals?: number | undefined
}

const withShared = (value: ListedMeasure, more: Shared): ListedMeasure =>
    value.list === 'vitals'
        ? { ...value, measure: { ...value.measure, ...more } }
        : { ...value, measure: { ...value.measure, ...more } }

/** A result may be without a unit, a vital sign may not. */
const withUnit = (value: ListedMeasure, unit: string): ListedMeasure =>
    value.list === 'vitals'
        ? { ...value, measure: { ...value.measure, unit } }
        : { ...value, measure: { ...value.measure, unit: unit || undefined } }

const ConceptInput = ({ value, onChange }: InputsProps) =>
    value.list === 'vitals' ? (
        <SelectField
            label={i18n.t('Clinical meaning')}
            hint={keyText('vitals.concept')}
            value={value.measure.concept}
            onChange={(concept) =>
                onChange({ ...value, measure: { ...value.measure, concept } })
            }
            choices={VITAL_CONCEPTS.map((concept) => ({
                value: concept,
                label: vitalConceptText(concept),
            }))}
        />
    ) : (
        <SelectField
            label={i18n.t('Clinical meaning')}
            hint={keyText('results.concept')}
            value={value.measure.concept}
            onChange={(concept) =>
                onChange({ ...value, measure: { ...value.measure, concept } })
            }
            choices={RESULT_CONCEPTS.map((concept) => ({
                value: concept,
                label: resultConceptText(concept),
            }))}
        />
    )

/** The options of all sources together, each code once. */
const useCodedField = ({ measure }: ListedMeasure): FieldFacts | undefined => {
    const { facts } = useEditor()
    const fields = measure.sources.flatMap(
        ({ dataElement }) => facts.fields.get(dataElement) ?? []
    )
    const coded = fields.find(({ options }) => options !== undefined)
    const options = fields.flatMap((field) => field.options ?? [])
    return (
        coded && {
            ...coded,
            options: options.filter(
                ({ code }, index) =>
                    options.findIndex((one) => one.code === code) === index
            ),
        }
    )
}

const AbnormalInput = ({ value, onChange }: InputsProps) => {
    const field = useCodedField(value)
    return value.list === 'results' && field ? (
        <FieldCodes
            label={i18n.t('Abnormal')}
            hint={keyText('results.abnormalCodes')}
            field={field}
            value={value.measure.abnormalCodes}
            onChange={(abnormalCodes) =>
                onChange({
                    ...value,
                    measure: { ...value.measure, abnormalCodes },
                })
            }
        />
    ) : null
}

/** What a measure is called and how the chart writes it, whatever its sources. */
export const MeasureForm = ({
    initial,
    onDone,
    onCancel,
}: MeasureFormProps) => {
    const [value, setValue] = useState(initial)
    const { measure } = value
    const faults = measureFaults(value)
    const isReady = Object.keys(faults).length === 0
    return (
        <EditForm
            label={measure.name}
            onConfirm={isReady ? () => onDone(value) : undefined}
            onCancel={onCancel}
        >
            <TextField
                label={i18n.t('Name')}
                hint={keyText('vitals.name')}
                error={faultWords(faults.name)}
                value={measure.name}
                onChange={(name) => setValue(withShared(value, { name }))}
            />
            <ConceptInput value={value} onChange={setValue} />
            <TextField
                label={i18n.t('Unit')}
                hint={unitHint(
                    keyText(
                        value.list === 'vitals' ? 'vitals.unit' : 'results.unit'
                    ),
                    measure.unit
                )}
                error={faultWords(faults.unit)}
                value={measure.unit ?? ''}
                onChange={(unit) => setValue(withUnit(value, unit))}
                suggestions={COMMON_UNITS}
            />
            <NumberField
                label={i18n.t('Decimals')}
                hint={keyText('vitals.decimals')}
                error={faultWords(faults.decimals)}
                min={0}
                step={1}
                value={measure.decimals}
                onChange={(decimals) =>
                    setValue(withShared(value, { decimals }))
                }
            />
            <AbnormalInput value={value} onChange={setValue} />
            <p>
                {i18n.t('{{meaning}}: {{id}}', {
                    meaning: keyText(
                        value.list === 'vitals' ? 'vitals.id' : 'results.id'
                    ),
                    id: measure.id,
                    nsSeparator: '-:-',
                    interpolation: unescaped,
                })}
            </p>
        </EditForm>
    )
}
