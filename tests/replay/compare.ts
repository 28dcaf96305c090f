import { isJson } from '../sandbox/json'
import type { Json } from '../sandbox/json'
import type { Recording } from './read-recordings'
import { toleranceAt } from './tolerance'

export interface Answer {
    readonly status: number
    readonly contentType: string | null
    readonly body: unknown
}

/** Where an answer differs from the recorded one; empty when it matches. */
export function compareAnswer(recording: Recording, answer: Answer): string[] {
    if (answer.status !== recording.status) {
        return [`status ${answer.status} instead of ${recording.status}`]
    }
    const wanted = mediaType(recording.contentType)
    const given = mediaType(answer.contentType)
    if (wanted !== given) {
        return [`content type ${given} instead of ${wanted}`]
    }
    // pages of the servlet container hold nothing but wording
    return wanted === 'text/html'
        ? []
        : compareAt({ recording, place: '' }, recording.answer, answer.body)
}

function mediaType(type: string | null | undefined): string {
    return (type ?? '').split(';')[0] ?? ''
}

interface Here {
    readonly recording: Recording
    readonly place: string
}

function compareAt(here: Here, recorded: unknown, ours: unknown): string[] {
    const tolerance = toleranceAt(here.recording.path, here.place)
    if (tolerance) {
        return tolerance(recorded, ours) ? [] : [differs(here, recorded, ours)]
    }
    if (Array.isArray(recorded) && Array.isArray(ours)) {
        return isOrdered(here)
            ? compareOrdered(here, recorded, ours)
            : compareSets(here, recorded, ours)
    }
    if (isJson(recorded) && isJson(ours)) {
        return compareObjects(here, recorded, ours)
    }
    return recorded === ours ? [] : [differs(here, recorded, ours)]
}

function differs({ place }: Here, recorded: unknown, ours: unknown): string {
    return `${place}: ${short(ours)} instead of ${short(recorded)}`
}

function short(value: unknown): string {
    return (JSON.stringify(value) ?? 'nothing').slice(0, 120)
}

/** Only the list itself keeps an order, and only one that the request asked for. */
function isOrdered({ recording, place }: Here): boolean {
    const asked = new URLSearchParams(recording.path.split('?')[1]).has('order')
    return asked && /^\/\w+$/.test(place)
}

function compareObjects(here: Here, recorded: Json, ours: Json): string[] {
    const missing = Object.keys(recorded).filter((key) => !(key in ours))
    const extra = Object.keys(ours).filter((key) => !(key in recorded))
    const shared = Object.keys(recorded).filter((key) => key in ours)
    return [
        ...missing.map((key) => `${here.place}/${key} is missing`),
        ...(here.recording.cut ? [] : extra).map(
            (key) => `${here.place}/${key} is extra`
        ),
        ...shared.flatMap((key) =>
            compareAt(below(here, `/${key}`), recorded[key], ours[key])
        ),
    ]
}

function below({ recording, place }: Here, step: string): Here {
    return { recording, place: place + step }
}

function compareOrdered(
    here: Here,
    recorded: unknown[],
    ours: unknown[]
): string[] {
    return recorded.length === ours.length
        ? recorded.flatMap((item, i) =>
              compareAt(below(here, '[]'), item, ours[i])
          )
        : [`${here.place}: ${ours.length} items instead of ${recorded.length}`]
}

function compareSets(
    here: Here,
    recorded: unknown[],
    ours: unknown[]
): string[] {
    if (recorded.length !== ours.length) {
        return compareOrdered(here, recorded, ours)
    }
    const item = below(here, '[]')
    const left = [...ours]
    const unmatched = recorded.filter((one) => !takeEqual(item, one, left))
    return unmatched.flatMap((one) => nearest(item, one, left))
}

function takeEqual(here: Here, one: unknown, left: unknown[]): boolean {
    const at = left.findIndex(
        (other) => compareAt(here, one, other).length === 0
    )
    if (at >= 0) {
        left.splice(at, 1)
    }
    return at >= 0
}

/** Shows the difference from the item that comes closest. */
function nearest(here: Here, one: unknown, left: readonly unknown[]): string[] {
    const attempts = left.map((other) => compareAt(here, one, other))
    return attempts.reduce((best, next) =>
        next.length < best.length ? next : best
    )
}
