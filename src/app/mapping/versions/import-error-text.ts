import i18n from '@dhis2/d2-i18n'
import { assertNever } from '../../../domain/result'
import type { ImportError } from '../../../mapping/transfer/exported-mapping'
import { unescaped } from '../../../ui/unescaped'
import type { FileError } from './read-json-file'

export type ImportFailure = { readonly kind: FileError } | ImportError

/** Why a file cannot be taken over, and what to do. */
export const importErrorText = (error: ImportFailure): string => {
    switch (error.kind) {
        case 'unreadable':
            return i18n.t(
                'The file could not be read. Choose it again, or another one.'
            )
        case 'too-large':
            return i18n.t('The file is too large to be a mapping.')
        case 'not-json':
            return i18n.t(
                'This is not a file that was saved on this page. Choose a file that ends in .json.'
            )
        case 'not-a-mapping':
            return i18n.t('The file holds something else than a mapping.')
        case 'newer-version':
            return i18n.t(
                'The mapping was made by a newer version of this app (format {{version}}). Update the app, then try again.',
                { version: error.version, interpolation: unescaped }
            )
        case 'broken':
            return i18n.t(
                'The mapping in the file is damaged. Save it again where it was made.'
            )
        case 'no-person-type':
            return i18n.t(
                'No program that you can read here is about the persons that this mapping is for.'
            )
        default:
            return assertNever(error)
    }
}

/** Where a damaged document is damaged. */
export const importFaults = (error: ImportFailure): readonly string[] =>
    error.kind === 'broken' ? error.faults : []
