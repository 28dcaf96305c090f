import i18n from '@dhis2/d2-i18n'
import type { RangeScope } from '../../../domain/reference-range'
import { AgeField } from '../age/age-field'
import { type Choice, SelectField } from '../form/form-fields'
import { keyText } from '../key-texts'

interface ScopeInputsProps {
    readonly value: RangeScope
    readonly onChange: (scope: RangeScope) => void
}

type Sex = 'any' | 'female' | 'male'
type Pregnancy = 'any' | 'yes' | 'no'

const sexChoices = (): readonly Choice<Sex>[] => [
    { value: 'any', label: i18n.t('Any sex') },
    { value: 'female', label: i18n.t('Female') },
    { value: 'male', label: i18n.t('Male') },
]

const pregnancyChoices = (): readonly Choice<Pregnancy>[] => [
    { value: 'any', label: i18n.t('Pregnant or not') },
    { value: 'yes', label: i18n.t('Pregnant') },
    { value: 'no', label: i18n.t('Not pregnant') },
]

const pregnancyOf = ({ pregnant }: RangeScope): Pregnancy =>
    pregnant === undefined ? 'any' : pregnant ? 'yes' : 'no'

/** For whom a range holds. The last day of an age is the one before the next age begins. */
export const ScopeInputs = ({ value, onChange }: ScopeInputsProps) => (
    <>
        <AgeField
            label={i18n.t('From age')}
            hint={keyText('vitals.ranges.scope.minAgeDays')}
            value={value.minAgeDays}
            onChange={(minAgeDays) => onChange({ ...value, minAgeDays })}
        />
        <AgeField
            label={i18n.t('To under age')}
            hint={keyText('vitals.ranges.scope.maxAgeDays')}
            kept={value.maxAgeDays}
            value={
                value.maxAgeDays === undefined
                    ? undefined
                    : value.maxAgeDays + 1
            }
            onChange={(days) =>
                onChange({
                    ...value,
                    maxAgeDays:
                        days === undefined ? undefined : Math.max(days - 1, 0),
                })
            }
        />
        <SelectField
            label={i18n.t('Sex')}
            hint={keyText('vitals.ranges.scope.sex')}
            value={value.sex ?? 'any'}
            onChange={(sex) =>
                onChange({ ...value, sex: sex === 'any' ? undefined : sex })
            }
            choices={sexChoices()}
        />
        <SelectField
            label={i18n.t('Pregnancy')}
            hint={keyText('vitals.ranges.scope.pregnant')}
            value={pregnancyOf(value)}
            onChange={(said) =>
                onChange({
                    ...value,
                    pregnant: said === 'any' ? undefined : said === 'yes',
                })
            }
            choices={pregnancyChoices()}
        />
    </>
)
