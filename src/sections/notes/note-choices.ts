import type { ChartNote } from '../../domain/chart-notes'
import type { Named } from '../../domain/ids'

/** What the notes can be filtered by: the authors and programs that they have. */
export interface NoteChoices {
    readonly authors: readonly string[]
    readonly programs: readonly Named<string>[]
}

export const noteChoices = (notes: readonly ChartNote[]): NoteChoices => {
    const authors = notes.flatMap(({ note }) => note.by ?? [])
    const programs = new Map(notes.map(({ program }) => [program.id, program]))
    return {
        authors: [...new Set(authors)].sort((a, b) => a.localeCompare(b)),
        programs: [...programs.values()].sort((a, b) =>
            a.name.localeCompare(b.name)
        ),
    }
}
