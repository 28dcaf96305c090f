import i18n from '@dhis2/d2-i18n'
import { Button, InputField } from '@dhis2/ui'
import { type FormEvent, useState } from 'react'
import {
    isSearchable,
    MIN_LETTERS,
    readTyped,
} from '../../tracker/search/typed-text'
import classes from './search-form.module.css'

const tooShort = () =>
    i18n.t('Type at least {{count}} letters or digits.', {
        count: MIN_LETTERS,
    })

/** One box for names and identifiers; asks the server only when told to. */
export const SearchForm = ({
    text,
    search,
    takesFocus = true,
}: {
    /** What was searched for last. */
    readonly text: string | undefined
    readonly search: (text: string) => void
    readonly takesFocus?: boolean
}) => {
    const [typed, setTyped] = useState(text ?? '')
    const [refused, setRefused] = useState(false)
    const submit = (event: FormEvent) => {
        event.preventDefault()
        const canSearch = isSearchable(readTyped(typed))
        setRefused(!canSearch)
        if (canSearch) {
            search(typed)
        }
    }
    return (
        <form role="search" className={classes.form} onSubmit={submit}>
            <div className={classes.box}>
                <InputField
                    name="person"
                    type="search"
                    autoComplete="off"
                    initialFocus={takesFocus}
                    label={i18n.t('Name or identifier')}
                    helpText={i18n.t(
                        'Names in any order, a complete identifier, or a phone number'
                    )}
                    value={typed}
                    error={refused}
                    validationText={refused ? tooShort() : undefined}
                    onChange={({ value }) => setTyped(value ?? '')}
                />
            </div>
            <Button primary type="submit" className={classes.button}>
                {i18n.t('Search')}
            </Button>
        </form>
    )
}
