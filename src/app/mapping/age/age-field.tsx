import i18n from '@dhis2/d2-i18n'
import { useState } from 'react'
import { unescaped } from '../../../ui/unescaped'
import { NumberField, SelectField } from '../form/form-fields'
import { ageOfDays, type AgeUnit, daysOfAge } from './age-entry'
import classes from './age-field.module.css'
import { ageUnitChoices } from './age-text'

interface AgeFieldProps {
    readonly label: string
    readonly hint: string
    /** In days; undefined when empty. */
    readonly value: number | undefined
    readonly onChange: (days: number | undefined) => void
    /** The days as they are kept, where that is not the value itself. */
    readonly kept?: number | undefined
    readonly error?: string | undefined
}

/** An age or a span, typed as a number and a unit, kept in days. */
export const AgeField = ({
    label,
    hint,
    value,
    onChange,
    kept = value,
    error,
}: AgeFieldProps) => {
    const start = value === undefined ? undefined : ageOfDays(value)
    const [count, setCount] = useState(start?.count)
    const [unit, setUnit] = useState<AgeUnit>(start?.unit ?? 'days')
    const tell = (number: number | undefined, of: AgeUnit) => {
        setCount(number)
        setUnit(of)
        onChange(
            number === undefined
                ? undefined
                : daysOfAge({ count: number, unit: of })
        )
    }
    return (
        <div className={classes.age}>
            <NumberField
                label={label}
                hint={
                    kept === undefined
                        ? hint
                        : i18n.t('{{hint}}: {{days}}', {
                              hint,
                              days: kept,
                              nsSeparator: '-:-',
                              interpolation: unescaped,
                          })
                }
                error={error}
                min={0}
                value={count}
                onChange={(number) => tell(number, unit)}
            />
            <SelectField
                label={i18n.t('Unit of {{label}}', {
                    label,
                    interpolation: unescaped,
                })}
                value={unit}
                onChange={(of) => tell(count, of)}
                choices={ageUnitChoices()}
            />
        </div>
    )
}
