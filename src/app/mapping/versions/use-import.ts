import { useRef, useState } from 'react'
import { failure, type Result, success } from '../../../domain/result'
import type { Mapping } from '../../../mapping/mapping'
import type { ProgramShapes } from '../../../mapping/program-shape'
import { readExported } from '../../../mapping/transfer/exported-mapping'
import {
    type ImportedMapping,
    importMapping,
} from '../../../mapping/transfer/import-mapping'
import { useEditor } from '../editor-context'
import { inPlaceOf } from './brought-back'
import type { ImportFailure } from './import-error-text'
import { readJsonFile } from './read-json-file'

/** A file that fits this server, at least in part. */
export interface ReadyImport extends ImportedMapping {
    readonly fileName: string
    /** As it stands in the file: places of the report are places of it. */
    readonly inFile: Mapping
}

export type ImportState =
    | { readonly kind: 'none' }
    | { readonly kind: 'reading' }
    | { readonly kind: 'failed'; readonly error: ImportFailure }
    | ({ readonly kind: 'ready' } & ReadyImport)
    | { readonly kind: 'taken'; readonly fileName: string }

const readImport = async (
    file: File,
    shapes: ProgramShapes
): Promise<Result<ReadyImport, ImportFailure>> => {
    const json = await readJsonFile(file)
    if (!json.ok) {
        return failure({ kind: json.error })
    }
    const exported = readExported(json.value)
    if (!exported.ok) {
        return exported
    }
    const imported = importMapping(json.value, shapes)
    return imported.ok
        ? success({
              ...imported.value,
              fileName: file.name,
              inFile: exported.value.mapping,
          })
        : imported
}

/** Reads a chosen file, and takes it over into the draft when told to. */
export const useImport = () => {
    const { shapes, edit } = useEditor()
    const [state, setState] = useState<ImportState>({ kind: 'none' })
    const newest = useRef<File>()
    const choose = (file: File) => {
        newest.current = file
        setState({ kind: 'reading' })
        void readImport(file, shapes).then((read) => {
            // another file may have been chosen while this one was read
            if (newest.current === file) {
                setState(
                    read.ok
                        ? { kind: 'ready', ...read.value }
                        : { kind: 'failed', error: read.error }
                )
            }
        })
    }
    const takeOver = ({ mapping, fileName }: ReadyImport) => {
        edit((draft) => inPlaceOf(draft, mapping))
        setState({ kind: 'taken', fileName })
    }
    return { state, choose, takeOver, cancel: () => setState({ kind: 'none' }) }
}
