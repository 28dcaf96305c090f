import { asJson, objectsOf, parseJson, textOf } from '../sandbox/json'
import type { Sandbox, SandboxData, SandboxOptions } from '../sandbox/sandbox'
import { createSandbox } from '../sandbox/sandbox'
import type { Answer } from './compare'
import { compareAnswer } from './compare'
import { generatedIds } from './generated-ids'
import type { Recording } from './read-recordings'
import { fileFor } from './upload'

/** The day on which the recordings were made, and the address they name. */
export const today = '2026-11-22'
const origin = 'http://dhis2.example'

export interface Outcome {
    readonly name: string
    readonly differences: readonly string[]
}

/** What differs, under the recording's name. */
export function showOutcome({ name, differences }: Outcome): string {
    return [name, ...differences.slice(0, 5)].join('\n    ')
}

/** Replays recordings in order against a freshly loaded sandbox. */
export async function replay(
    seed: SandboxData,
    recordings: readonly Recording[],
    options: SandboxOptions = {}
): Promise<Outcome[]> {
    const sandbox = createSandbox(seed, { today, ...options })
    const ids = generatedIds()
    const outcomes: Outcome[] = []
    for (const recorded of recordings) {
        const recording = ids.translate(recorded)
        const answer = await ask(sandbox, seed, recording)
        const differences = compareAnswer(recording, answer)
        ids.learn(recording, answer)
        outcomes.push({ name: recording.name, differences })
    }
    return outcomes
}

export async function ask(
    sandbox: Sandbox,
    seed: SandboxData,
    recording: Recording
): Promise<Answer> {
    const { user, method, path } = recording
    const credentials = btoa(`${user}:${passwordOf(seed, user)}`)
    const { body, type } = bodyOf(recording)
    const request = new Request(origin + path, {
        method,
        headers: { Authorization: `Basic ${credentials}`, ...type },
        body,
    })
    const response = await sandbox.fetch(request)
    const contentType = response.headers.get('Content-Type')
    const bytes = await response.arrayBuffer()
    return {
        status: response.status,
        contentType,
        body: readBody(contentType, bytes),
    }
}

/** JSON as sent; for an upload, the form that the recording's note describes. */
function bodyOf({ note, body }: Recording): {
    readonly body?: string | FormData
    readonly type?: Record<string, string>
} {
    if (note.startsWith('multipart form')) {
        const form = new FormData()
        const { name, content } = fileFor(note)
        form.set('file', content, name)
        return { body: form }
    }
    return body === undefined
        ? {}
        : {
              body: JSON.stringify(body),
              type: { 'Content-Type': 'application/json' },
          }
}

/** Recordings tell only the size of a picture. */
function readBody(contentType: string | null, bytes: ArrayBuffer): unknown {
    if (contentType?.startsWith('image/')) {
        return { bytes: bytes.byteLength }
    }
    const text = new TextDecoder().decode(bytes)
    return text === '' ? null : (parseJson(text) ?? text)
}

function passwordOf(seed: SandboxData, username: string): string {
    const users = objectsOf(asJson(seed.facility).users)
    return textOf(users.find((user) => user.username === username)?.password)
}
