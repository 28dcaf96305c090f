import { asJson, parseJson, textOf } from '../sandbox/json'
import { isUid } from '../sandbox/uid'
import type { Answer } from './compare'
import type { Recording } from './read-recordings'

/** Requests whose answer brings a new id that later requests use. */
const makers: readonly (readonly [RegExp, readonly string[]])[] = [
    [/^POST \/api\/fileResources/, ['response', 'fileResource', 'id']],
    [/^POST \/api\/routes$/, ['response', 'uid']],
]

export interface GeneratedIds {
    /** The recording with our server's ids in place of the recorded ones. */
    translate(recording: Recording): Recording
    learn(recording: Recording, answer: Answer): void
}

/** Two servers make up different ids; what follows must speak of ours. */
export function generatedIds(): GeneratedIds {
    const ours = new Map<string, string>()
    const translated = (text: string) =>
        [...ours].reduce((all, [from, to]) => all.replaceAll(from, to), text)
    const inside = (value: unknown): unknown =>
        value === undefined || ours.size === 0
            ? value
            : parseJson(translated(JSON.stringify(value)))
    return {
        translate: (recording) => ({
            ...recording,
            path: translated(recording.path),
            body: inside(recording.body),
            answer: inside(recording.answer),
        }),
        learn: ({ method, path, answer }, { body }) => {
            const steps = makers.find(([one]) => one.test(`${method} ${path}`))
            const recorded = at(answer, steps?.[1] ?? [])
            const made = at(body, steps?.[1] ?? [])
            if (isUid(recorded) && isUid(made)) {
                ours.set(recorded, made)
            }
        },
    }
}

function at(value: unknown, steps: readonly string[]): string {
    const found = steps.reduce<unknown>((one, step) => asJson(one)[step], value)
    return textOf(found)
}
