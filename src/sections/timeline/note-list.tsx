import i18n from '@dhis2/d2-i18n'
import type { Note } from '../../domain/clinical-event'
import { formatDate } from '../../ui/format-date'
import { useLocale } from '../../ui/locale-context'
import classes from './event-block.module.css'

const NoteItem = ({ note }: { readonly note: Note }) => {
    const locale = useLocale()
    const from = [note.by, note.on && formatDate(note.on, locale)]
    return (
        <li className={classes.note}>
            <span className={classes.quiet}>{i18n.t('Note')} </span>
            <bdi className={classes.noteText}>{note.text}</bdi>{' '}
            <bdi className={classes.quiet}>
                {from.filter(Boolean).join(', ') || i18n.t('author unknown')}
            </bdi>
        </li>
    )
}

/** The notes of an event in full, with who wrote them. */
export const NoteList = ({ notes }: { readonly notes: readonly Note[] }) =>
    notes.length === 0 ? null : (
        <ul className={classes.notes}>
            {notes.map((note, index) => (
                <NoteItem key={index} note={note} />
            ))}
        </ul>
    )
