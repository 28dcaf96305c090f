import { Refusal } from '../http/refusal'
import type { Json } from '../json'
import { optionalText } from '../json'
import { isUid } from '../uid'

/** A malformed uid never reaches validation: the payload cannot be read. */
export function checkedId(raw: Json, key: string): string | undefined {
    const id = optionalText(raw[key])
    if (id !== undefined && !isUid(id)) {
        throw new Refusal(
            400,
            `JSON parse error: UID must be an alphanumeric string of 11 characters starting with a letter, but was: ${id}`
        )
    }
    return id
}

const dates = ['enrolledAt', 'occurredAt', 'scheduledAt', 'completedAt']

const form =
    /^\d{4}-\d{2}(-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?)?$/

/** Nor does a date that is none. */
export function checkDates(raw: Json): void {
    for (const name of dates) {
        const text = optionalText(raw[name])
        if (text !== undefined && !(form.test(text) && Date.parse(text))) {
            throw new Refusal(
                400,
                `JSON parse error: Invalid format: "${text}"`
            )
        }
    }
}
