import i18n from '@dhis2/d2-i18n'
import type { Mapping } from '../../../mapping/mapping'
import type { TransferNote } from '../../../mapping/transfer/import-mapping'
import { unescaped } from '../../../ui/unescaped'
import { subjectName } from '../checks/item-name'
import { placeText } from '../checks/place-text'
import type { KnownNames } from '../known-names'

type Note<K extends TransferNote['kind']> = Extract<TransferNote, { kind: K }>

const notesOf = <K extends TransferNote['kind']>(
    report: readonly TransferNote[],
    kind: K
): readonly Note<K>[] =>
    report.filter((note): note is Note<K> => note.kind === kind)

export interface FitCounts {
    readonly found: number
    readonly total: number
    readonly by: Readonly<Record<Note<'matched'>['by'], number>>
}

/** How much of what the file names is here, each thing counted once. */
export const fitCounts = (report: readonly TransferNote[]): FitCounts => {
    const matched = notesOf(report, 'matched')
    const missing = new Set(notesOf(report, 'left-out').map(({ id }) => id))
    const countBy = (by: Note<'matched'>['by']) =>
        matched.filter((note) => note.by === by).length
    return {
        found: matched.length,
        total: matched.length + missing.size,
        by: {
            uid: countBy('uid'),
            code: countBy('code'),
            name: countBy('name'),
        },
    }
}

/** "82 of 96 fields, stages and programs of the file are here; 3 by id, 79 by code, 0 by name." */
export const fitText = (report: readonly TransferNote[]): string => {
    const { found, total, by } = fitCounts(report)
    return i18n.t(
        '{{found}} of {{total}} fields, stages and programs of the file are here; {{uid}} by id, {{code}} by code, {{name}} by name.',
        {
            found,
            total,
            ...by,
            nsSeparator: '-:-',
            interpolation: unescaped,
        }
    )
}

/** What a reader should look at before the file is taken over. */
export interface ImportReport {
    /** Not here: what the mapping said of it is left out. */
    readonly leftOut: readonly string[]
    /** Found by nothing but its name, which may be another thing of that name. */
    readonly byName: readonly string[]
    /** Said in words that this app does not understand. */
    readonly unknown: readonly string[]
}

interface ImportContext {
    /** As it stands in the file. */
    readonly mapping: Mapping
    readonly known: KnownNames
}

const withoutRepeats = (lines: readonly string[]): readonly string[] => [
    ...new Set(lines),
]

const leftOutText = (
    { path, name, id }: Note<'left-out'>,
    context: ImportContext
): string =>
    i18n.t('{{place}} — {{name}} is not here', {
        place: placeText(path, context),
        name: name ?? id,
        interpolation: unescaped,
    })

const byNameText = (
    { name, id, to }: Note<'matched'>,
    { known }: ImportContext
): string =>
    i18n.t('{{name}}, here {{here}}', {
        name: name ?? id,
        here: subjectName(to, known),
        interpolation: unescaped,
    })

/** The report of an import in words. */
export const importReport = (
    report: readonly TransferNote[],
    context: ImportContext
): ImportReport => ({
    leftOut: withoutRepeats(
        notesOf(report, 'left-out').map((note) => leftOutText(note, context))
    ),
    byName: withoutRepeats(
        notesOf(report, 'matched')
            .filter(({ by }) => by === 'name')
            .map((note) => byNameText(note, context))
    ),
    unknown: notesOf(report, 'unknown-key').map(({ path }) => path),
})
