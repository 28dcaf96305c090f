import { toMoment } from '../clock'
import type { Json } from '../json'
import { optionalText } from '../json'
import type { Loading } from '../tracker/loading'

interface Completed {
    readonly status: string
    readonly completedAt: string | undefined
    readonly completedBy: string | undefined
}

/** Who completed it when: kept while it stays completed, gone once it is open again. */
export function completionOf(
    before: Completed,
    { raw, status }: { raw: Json; status: string },
    { stamp, author }: Loading
): Omit<Completed, 'status'> {
    if (status !== 'COMPLETED' && status !== 'CANCELLED') {
        return { completedAt: undefined, completedBy: undefined }
    }
    const given = toMoment(optionalText(raw.completedAt))
    const kept = before.status === status ? before.completedAt : undefined
    return {
        completedAt: given ?? kept ?? stamp.updatedAt,
        completedBy: (kept && before.completedBy) ?? author.username,
    }
}
