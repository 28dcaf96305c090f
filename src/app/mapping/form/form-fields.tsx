import { type ReactNode, useId } from 'react'
import classes from './form-fields.module.css'

interface FieldProps<T> {
    readonly label: string
    readonly value: T
    readonly onChange: (value: T) => void
    /** What the key means, in one sentence. */
    readonly hint?: string | undefined
    readonly error?: string | undefined
    readonly disabled?: boolean | undefined
}

interface Described {
    readonly id: string
    readonly label: string
    readonly hint?: string | undefined
    readonly error?: string | undefined
    readonly children: ReactNode
}

const Labelled = ({ id, label, hint, error, children }: Described) => (
    <div className={classes.field}>
        <label className={classes.label} htmlFor={id}>
            {label}
        </label>
        {children}
        {hint && (
            <span id={`${id}-hint`} className={classes.hint}>
                {hint}
            </span>
        )}
        {error && (
            <span id={`${id}-error`} className={classes.error} role="alert">
                {error}
            </span>
        )}
    </div>
)

/** What every control says of itself to assistive technology. */
const controlProps = (
    id: string,
    {
        hint,
        error,
        disabled,
    }: Pick<FieldProps<unknown>, 'hint' | 'error' | 'disabled'>
) => ({
    id,
    className: classes.input,
    disabled,
    'aria-invalid': error ? true : undefined,
    'aria-describedby':
        [hint && `${id}-hint`, error && `${id}-error`]
            .filter(Boolean)
            .join(' ') || undefined,
})

interface TextFieldProps extends FieldProps<string> {
    /** Offered while typing. */
    readonly suggestions?: readonly string[] | undefined
}

export const TextField = (props: TextFieldProps) => {
    const id = useId()
    const { label, hint, error, value, onChange, suggestions } = props
    return (
        <Labelled {...{ id, label, hint, error }}>
            <input
                {...controlProps(id, props)}
                type="text"
                value={value}
                list={suggestions && `${id}-list`}
                onChange={({ target }) => onChange(target.value)}
            />
            {suggestions && (
                <datalist id={`${id}-list`}>
                    {suggestions.map((one) => (
                        <option key={one} value={one} />
                    ))}
                </datalist>
            )}
        </Labelled>
    )
}

interface NumberFieldProps extends FieldProps<number | undefined> {
    readonly min?: number
    readonly step?: number | 'any'
}

/** Empty means undefined; what is no number is not passed on. */
export const NumberField = (props: NumberFieldProps) => {
    const id = useId()
    const { label, hint, error, value, onChange, min, step = 'any' } = props
    return (
        <Labelled {...{ id, label, hint, error }}>
            <input
                {...controlProps(id, props)}
                type="number"
                min={min}
                step={step}
                value={value ?? ''}
                onChange={({ target }) =>
                    onChange(
                        target.value === '' ||
                            Number.isNaN(target.valueAsNumber)
                            ? undefined
                            : target.valueAsNumber
                    )
                }
            />
        </Labelled>
    )
}

export interface Choice<T extends string> {
    readonly value: T
    readonly label: string
    /** Choices of one group stand together under its name. */
    readonly group?: string | undefined
}

interface SelectFieldProps<T extends string> extends FieldProps<T> {
    readonly choices: readonly Choice<T>[]
}

const groupsOf = <T extends string>(choices: readonly Choice<T>[]) => [
    ...new Set(choices.map(({ group }) => group)),
]

export const SelectField = <T extends string>(props: SelectFieldProps<T>) => {
    const id = useId()
    const { label, hint, error, value, onChange, choices } = props
    const inGroup = (group: string | undefined) =>
        choices
            .filter((choice) => choice.group === group)
            .map((choice) => (
                <option key={choice.value} value={choice.value}>
                    {choice.label}
                </option>
            ))
    return (
        <Labelled {...{ id, label, hint, error }}>
            <select
                {...controlProps(id, props)}
                value={value}
                onChange={({ target }) => {
                    const chosen = choices.find(
                        (choice) => choice.value === target.value
                    )
                    if (chosen) {
                        onChange(chosen.value)
                    }
                }}
            >
                {groupsOf(choices).map((group) =>
                    group === undefined ? (
                        inGroup(group)
                    ) : (
                        <optgroup key={group} label={group}>
                            {inGroup(group)}
                        </optgroup>
                    )
                )}
            </select>
        </Labelled>
    )
}

export const CheckField = ({
    label,
    value,
    onChange,
    hint,
    disabled,
}: FieldProps<boolean>) => {
    const id = useId()
    return (
        <div className={classes.check}>
            <input
                id={id}
                type="checkbox"
                checked={value}
                disabled={disabled}
                aria-describedby={hint && `${id}-hint`}
                onChange={({ target }) => onChange(target.checked)}
            />
            <label htmlFor={id}>{label}</label>
            {hint && (
                <span id={`${id}-hint`} className={classes.hint}>
                    {hint}
                </span>
            )}
        </div>
    )
}

interface CodesFieldProps extends FieldProps<readonly string[]> {
    /** The options of the field; codes that are none of them are shown as well. */
    readonly choices: readonly Choice<string>[]
}

/** Which of a field's options are meant. */
export const CodesField = ({
    label,
    value,
    onChange,
    hint,
    error,
    disabled,
    choices,
}: CodesFieldProps) => {
    const gone = value
        .filter((code) => !choices.some((choice) => choice.value === code))
        .map((code) => ({ value: code, label: code }))
    return (
        <fieldset className={classes.field} disabled={disabled}>
            <legend className={classes.label}>{label}</legend>
            {hint && <span className={classes.hint}>{hint}</span>}
            <div className={classes.codes}>
                {[...choices, ...gone].map((choice) => (
                    <CheckField
                        key={choice.value}
                        label={choice.label}
                        value={value.includes(choice.value)}
                        onChange={(chosen) =>
                            onChange(
                                chosen
                                    ? [...value, choice.value]
                                    : value.filter(
                                          (one) => one !== choice.value
                                      )
                            )
                        }
                    />
                ))}
            </div>
            {error && (
                <span className={classes.error} role="alert">
                    {error}
                </span>
            )}
        </fieldset>
    )
}
