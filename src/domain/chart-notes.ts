import type { CalendarDate } from './calendar-date'
import type { Chart } from './chart'
import type { Note } from './clinical-event'
import { foldText } from './fold-text'
import type {
    EnrollmentId,
    EventId,
    Named,
    OrgUnitId,
    ProgramId,
    StageId,
} from './ids'
import { newestFirst } from './order'

/** A note with what it was written on: a visit, or the enrollment as a whole. */
export interface ChartNote {
    /** Stable within a chart. */
    readonly key: string
    readonly note: Note
    readonly program: Named<ProgramId>
    readonly enrollment: EnrollmentId
    /** Undefined for a note on the enrollment. */
    readonly visit:
        | {
              readonly event: EventId
              readonly stage: Named<StageId>
              readonly date: CalendarDate | undefined
          }
        | undefined
    readonly orgUnit: OrgUnitId | undefined
}

const ofEvents = ({ events }: Pick<Chart, 'events'>): readonly ChartNote[] =>
    events.flatMap(({ id, notes, program, enrollment, stage, date, orgUnit }) =>
        notes.map((note, index) => ({
            key: `${id} ${index}`,
            note,
            program,
            enrollment,
            visit: { event: id, stage, date },
            orgUnit,
        }))
    )

const ofEnrollments = ({
    enrollments,
}: Pick<Chart, 'enrollments'>): readonly ChartNote[] =>
    enrollments.flatMap(({ id, notes, program, orgUnit }) =>
        notes.map((note, index) => ({
            key: `${id} ${index}`,
            note,
            program,
            enrollment: id,
            visit: undefined,
            orgUnit,
        }))
    )

/** By the day it was written; of one day by the moment, where that is known. */
const newestNoteFirst = (a: ChartNote, b: ChartNote): number =>
    newestFirst({ date: a.note.on }, { date: b.note.on }) ||
    (b.note.at ?? '').localeCompare(a.note.at ?? '') ||
    a.key.localeCompare(b.key)

/** Every note of the record over all programs, newest first, the undated last. */
export const chartNotes = (
    chart: Pick<Chart, 'events' | 'enrollments'>
): readonly ChartNote[] =>
    [...ofEvents(chart), ...ofEnrollments(chart)].sort(newestNoteFirst)

/** What the reader asked for; undefined or empty asks for nothing. */
export interface NoteFilter {
    readonly author: string | undefined
    readonly program: string | undefined
    readonly text: string
}

export const NO_NOTE_FILTER: NoteFilter = {
    author: undefined,
    program: undefined,
    text: '',
}

export const filterNotes = (
    notes: readonly ChartNote[],
    { author, program, text }: NoteFilter
): readonly ChartNote[] => {
    const sought = foldText(text.trim())
    return notes.filter(
        (one) =>
            (author === undefined || one.note.by === author) &&
            (program === undefined || one.program.id === program) &&
            foldText(one.note.text).includes(sought)
    )
}
