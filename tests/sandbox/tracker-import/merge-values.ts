import type { Stamp, Value } from '../tracker/model'

export interface ValueChange {
    readonly id: string
    readonly previousValue: string | undefined
    readonly currentValue: string | undefined
}

interface Merge {
    readonly stamp: Stamp
    readonly log: (change: ValueChange) => void
}

/** Sent values replace, null deletes, what was not sent stays. */
export function mergeValues(
    values: Map<string, Value>,
    sent: ReadonlyMap<string, string | null>,
    { stamp, log }: Merge
): void {
    for (const [id, value] of sent) {
        const before = values.get(id)
        const gone = value === null || value === ''
        if (gone) {
            values.delete(id)
        } else if (before?.value !== value) {
            values.set(id, changed({ id, value, before }, stamp))
        }
        const currentValue = gone ? undefined : value
        if (before?.value !== currentValue) {
            log({ id, previousValue: before?.value, currentValue })
        }
    }
}

interface Change {
    readonly id: string
    readonly value: string
    readonly before: Value | undefined
}

/** Who first saved it stays known. */
function changed({ id, value, before }: Change, stamp: Stamp): Value {
    const { createdAt, createdBy } = before?.stamp ?? stamp
    return {
        id,
        value,
        providedElsewhere: false,
        stamp: { ...stamp, createdAt, createdBy },
    }
}
