import i18n from '@dhis2/d2-i18n'
import { Button } from '@dhis2/ui'
import { removedAt, replacedAt } from '../../../mapping/edit/edit-list'
import { unescaped } from '../../../ui/unescaped'
import { NumberField, SelectField } from '../form/form-fields'
import { keyText } from '../key-texts'
import { boundKindChoices, levelChoices } from './band-text'
import type { BandDraft } from './range-draft'
import classes from './ranges.module.css'

interface BandInputsProps {
    readonly value: readonly BandDraft[]
    readonly onChange: (bands: readonly BandDraft[]) => void
    readonly error?: string | undefined
}

const KIND_HINTS = {
    atLeast: 'vitals.ranges.bands.atLeast',
    moreThan: 'vitals.ranges.bands.moreThan',
    lessThan: 'vitals.ranges.bands.lessThan',
    atMost: 'vitals.ranges.bands.atMost',
} as const

const OneBand = ({
    band,
    number,
    onChange,
    remove,
}: {
    readonly band: BandDraft
    readonly number: number
    readonly onChange: (band: BandDraft) => void
    readonly remove: (() => void) | undefined
}) => (
    <div
        role="group"
        aria-label={i18n.t('Band {{number}}', {
            number,
            interpolation: unescaped,
        })}
        className={classes.band}
    >
        <SelectField
            label={i18n.t('Level')}
            value={band.level}
            onChange={(level) => onChange({ ...band, level })}
            choices={levelChoices()}
        />
        <SelectField
            label={i18n.t('When the value is')}
            value={band.kind}
            onChange={(kind) => onChange({ ...band, kind })}
            choices={boundKindChoices()}
        />
        <NumberField
            label={i18n.t('Bound')}
            hint={keyText(KIND_HINTS[band.kind])}
            value={band.bound}
            onChange={(bound) => onChange({ ...band, bound })}
        />
        {remove && (
            <Button
                small
                secondary
                onClick={remove}
                aria-label={i18n.t('Remove band {{number}}', {
                    number,
                    interpolation: unescaped,
                })}
            >
                {i18n.t('Remove')}
            </Button>
        )}
    </div>
)

/** What is out of range: one level and one bound in each band. */
export const BandInputs = ({ value, onChange, error }: BandInputsProps) => (
    <fieldset className={classes.bands}>
        <legend className={classes.legend}>{i18n.t('Out of range')}</legend>
        <p className={classes.hint}>
            {keyText('vitals.ranges.bands')}.{' '}
            {keyText('vitals.ranges.bands.level')}.
        </p>
        {value.map((band, index) => (
            <OneBand
                key={index}
                band={band}
                number={index + 1}
                onChange={(next) => onChange(replacedAt(value, index, next))}
                remove={
                    value.length > 1
                        ? () => onChange(removedAt(value, index))
                        : undefined
                }
            />
        ))}
        <Button
            small
            secondary
            onClick={() =>
                onChange([
                    ...value,
                    { level: 'L', kind: 'lessThan', bound: undefined },
                ])
            }
        >
            {i18n.t('Add a band')}
        </Button>
        {error && (
            <p className={classes.error} role="alert">
                {error}
            </p>
        )}
    </fieldset>
)
