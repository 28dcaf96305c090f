import i18n from '@dhis2/d2-i18n'
import { useState } from 'react'
import type { FieldFacts } from '../../../mapping/suggest/metadata-facts'
import { type Choice, CodesField, TextField } from '../form/form-fields'
import { choicesShown, codeChoices, MANY_CODES } from './code-choices'
import { holdingOf } from './field-holding'

interface FieldCodesProps {
    readonly label: string
    readonly hint?: string | undefined
    readonly error?: string | undefined
    readonly field: FieldFacts
    readonly value: readonly string[]
    readonly onChange: (codes: string[]) => void
}

/** A field without options: its texts are typed, parted by commas. */
const TypedCodes = ({ value, onChange, ...props }: FieldCodesProps) => {
    const [text, setText] = useState(value.join(', '))
    const change = (typed: string) => {
        setText(typed)
        onChange(
            typed
                .split(/[,،]/)
                .map((code) => code.trim())
                .filter(Boolean)
        )
    }
    return (
        <TextField
            label={props.label}
            hint={[props.hint, i18n.t('Several are parted by commas.')]
                .filter(Boolean)
                .join(' · ')}
            error={props.error}
            value={text}
            onChange={change}
        />
    )
}

const FoundCodes = ({
    choices,
    ...props
}: FieldCodesProps & { readonly choices: readonly Choice<string>[] }) => {
    const [search, setSearch] = useState('')
    const { label, value } = props
    return (
        <>
            {choices.length > MANY_CODES && (
                <TextField
                    label={i18n.t('Search the options')}
                    value={search}
                    onChange={setSearch}
                />
            )}
            <CodesField
                label={label}
                hint={props.hint}
                error={props.error}
                value={value}
                onChange={(codes) => props.onChange([...codes])}
                choices={choicesShown(choices, value, search)}
            />
        </>
    )
}

/** Which values of a field are meant: of its options, of yes and no, or typed. */
export const FieldCodes = (props: FieldCodesProps) => {
    const holding = holdingOf(props.field)
    const yesNo = [
        { value: 'true', label: i18n.t('Yes') },
        { value: 'false', label: i18n.t('No') },
    ]
    if (holding === 'codes') {
        return <FoundCodes {...props} choices={codeChoices(props.field)} />
    }
    return holding === 'yes-no' ? (
        <FoundCodes {...props} choices={yesNo} />
    ) : (
        <TypedCodes {...props} />
    )
}
