import { failure, type Result, success } from '../../../domain/result'

/** Why a chosen file holds no document. */
export type FileError = 'unreadable' | 'too-large' | 'not-json'

/** A mapping of every program of a country takes a fraction of it. */
const MAX_BYTES = 20_000_000

const textOf = (file: Blob): Promise<string | undefined> =>
    new Promise((resolve) => {
        const reader = new FileReader()
        reader.onload = () =>
            resolve(
                typeof reader.result === 'string' ? reader.result : undefined
            )
        reader.onerror = () => resolve(undefined)
        reader.readAsText(file)
    })

const parsed = (text: string): Result<unknown, FileError> => {
    try {
        const json: unknown = JSON.parse(text)
        return success(json)
    } catch {
        return failure('not-json')
    }
}

/** Reads a file that the user chose, in the browser. */
export const readJsonFile = async (
    file: Blob
): Promise<Result<unknown, FileError>> => {
    if (file.size > MAX_BYTES) {
        return failure('too-large')
    }
    const text = await textOf(file)
    return text === undefined ? failure('unreadable') : parsed(text)
}
