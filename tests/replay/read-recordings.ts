import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { asJson, textOf } from '../sandbox/json'
import { sharedFolder } from '../sandbox/load-shared'

/** One request to a real server and what it answered. */
export interface Recording {
    readonly name: string
    readonly user: string
    readonly method: string
    readonly path: string
    readonly body: unknown
    readonly status: number
    readonly contentType: string | undefined
    readonly answer: unknown
    /** The recorded answer was cut: ours may say more. */
    readonly cut: boolean
    /** What the recording says of a request that no JSON can hold. */
    readonly note: string
}

function folder(): string {
    return join(sharedFolder(), 'contract', 'recordings')
}

export function haveRecordings(): boolean {
    return existsSync(folder())
}

/** The recordings of one file, in the order in which they were made. */
export function readRecordings(
    file: string,
    version = 'recordings'
): Recording[] {
    const path = join(sharedFolder(), 'contract', version, `${file}.jsonl`)
    const text = readFileSync(path, 'utf8')
    return text.split('\n').filter(Boolean).map(readLine)
}

function readLine(line: string): Recording {
    const raw = asJson(JSON.parse(line))
    const request = asJson(raw.request)
    const response = asJson(raw.response)
    const contentType = response.contentType
    return {
        name: textOf(raw.name),
        user: textOf(raw.as),
        method: textOf(request.method),
        path: textOf(request.path),
        body: request.body,
        status: Number(response.status),
        contentType: typeof contentType === 'string' ? contentType : undefined,
        answer: response.body,
        cut: textOf(raw.note).startsWith('cut'),
        note: textOf(request.note),
    }
}
