import i18n from '@dhis2/d2-i18n'
import { Button } from '@dhis2/ui'
import { useState } from 'react'
import type { Chart } from '../../domain/chart'
import {
    type ChartNote,
    chartNotes,
    filterNotes,
    NO_NOTE_FILTER,
} from '../../domain/chart-notes'
import type { CaptureLinks } from '../../ui/links'
import { type Loadable, mapLoadable } from '../../ui/loadable'
import { EmptyNote, SectionFrame } from '../../ui/section-frame'
import { unescaped } from '../../ui/unescaped'
import type { PlaceName } from '../../ui/value-text'
import { noteChoices } from './note-choices'
import { NoteFilters } from './note-filters'
import { NoteItem } from './note-item'
import classes from './notes.module.css'

/** How many stand open before the reader asks for all. */
const FEW_NOTES = 10

interface RowParts {
    readonly placeName: PlaceName
    readonly links: CaptureLinks
}

const Shown = ({
    notes,
    ...parts
}: RowParts & { readonly notes: readonly ChartNote[] }) => {
    const [all, setAll] = useState(false)
    const shown = all ? notes : notes.slice(0, FEW_NOTES)
    return (
        <>
            <ul className={classes.notes}>
                {shown.map((one) => (
                    <NoteItem key={one.key} of={one} {...parts} />
                ))}
            </ul>
            {shown.length < notes.length && (
                <Button small onClick={() => setAll(true)}>
                    {i18n.t('Show all {{total}} notes', {
                        total: notes.length,
                        interpolation: unescaped,
                    })}
                </Button>
            )}
        </>
    )
}

const Hidden = ({
    shown,
    total,
    clear,
}: {
    readonly shown: number
    readonly total: number
    readonly clear: () => void
}) => (
    <p className={classes.hidden} role="status">
        {i18n.t('{{shown}} of {{total}} notes shown', {
            shown,
            total,
            interpolation: unescaped,
        })}{' '}
        <Button small onClick={clear}>
            {i18n.t('Clear the filter')}
        </Button>
    </p>
)

const Filtered = ({
    notes,
    ...parts
}: RowParts & { readonly notes: readonly ChartNote[] }) => {
    const [filter, setFilter] = useState(NO_NOTE_FILTER)
    const found = filterNotes(notes, filter)
    return (
        <>
            <NoteFilters
                filter={filter}
                choices={noteChoices(notes)}
                change={(part) => setFilter({ ...filter, ...part })}
            />
            {found.length < notes.length && (
                <Hidden
                    shown={found.length}
                    total={notes.length}
                    clear={() => setFilter(NO_NOTE_FILTER)}
                />
            )}
            <Shown notes={found} {...parts} />
        </>
    )
}

export interface NotesSectionProps extends RowParts {
    readonly load: Loadable<Chart>
}

/** The notes of visits and enrollments over all programs, newest first. */
export const NotesSection = ({ load, ...parts }: NotesSectionProps) => {
    const notes = mapLoadable(load, chartNotes)
    return (
        <SectionFrame
            id="notes"
            title={i18n.t('Notes')}
            heading={
                notes.state === 'ready'
                    ? i18n.t('Notes ({{total}})', {
                          total: notes.value.length,
                          interpolation: unescaped,
                      })
                    : undefined
            }
            load={notes}
        >
            {(value) =>
                value.length === 0 ? (
                    <EmptyNote>{i18n.t('No notes recorded')}</EmptyNote>
                ) : (
                    <Filtered notes={value} {...parts} />
                )
            }
        </SectionFrame>
    )
}
