import i18n from '@dhis2/d2-i18n'
import { type ReactNode, useId } from 'react'
import type { NoteFilter } from '../../domain/chart-notes'
import type { NoteChoices } from './note-choices'
import classes from './notes.module.css'

const Field = ({
    label,
    children,
}: {
    readonly label: string
    readonly children: (id: string) => ReactNode
}) => {
    const id = useId()
    return (
        <div className={classes.field}>
            <label htmlFor={id}>{label}</label>
            {children(id)}
        </div>
    )
}

interface NoteFiltersProps {
    readonly filter: NoteFilter
    readonly choices: NoteChoices
    readonly change: (part: Partial<NoteFilter>) => void
}

const AuthorField = ({ filter, choices, change }: NoteFiltersProps) => (
    <Field label={i18n.t('Author')}>
        {(id) => (
            <select
                id={id}
                value={filter.author ?? ''}
                onChange={({ target }) =>
                    change({ author: target.value || undefined })
                }
            >
                <option value="">{i18n.t('All authors')}</option>
                {choices.authors.map((author) => (
                    <option key={author}>{author}</option>
                ))}
            </select>
        )}
    </Field>
)

const ProgramField = ({ filter, choices, change }: NoteFiltersProps) => (
    <Field label={i18n.t('Program')}>
        {(id) => (
            <select
                id={id}
                value={filter.program ?? ''}
                onChange={({ target }) =>
                    change({ program: target.value || undefined })
                }
            >
                <option value="">{i18n.t('All programs')}</option>
                {choices.programs.map(({ id: program, name }) => (
                    <option key={program} value={program}>
                        {name}
                    </option>
                ))}
            </select>
        )}
    </Field>
)

/** Which notes to show: by words, author and program, over all programs together. */
export const NoteFilters = (props: NoteFiltersProps) => (
    <div className={classes.filters}>
        <Field label={i18n.t('Text in the note')}>
            {(id) => (
                <input
                    id={id}
                    type="search"
                    value={props.filter.text}
                    onChange={({ target }) =>
                        props.change({ text: target.value })
                    }
                />
            )}
        </Field>
        <AuthorField {...props} />
        <ProgramField {...props} />
    </div>
)
