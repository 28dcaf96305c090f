import type { Json } from '../json'
import type { AnyDraft, Bundle, TrackerType } from './draft'
import { draftsOf } from './draft'
import { messageOf } from './fault-messages'
import type { ImportOptions } from './import-options'
import type { Fault } from './scene'

/** A fault and the object that it is about. */
export interface Finding extends Fault {
    readonly kind: TrackerType
    readonly id: string
}

/** What became of a payload. */
export interface Outcome {
    readonly errors: readonly Finding[]
    readonly warnings: readonly Finding[]
    readonly saved: readonly AnyDraft[]
    readonly failed: boolean
}

export function findingOf(
    { kind, id }: Pick<AnyDraft, 'kind' | 'id'>,
    { code, args }: Fault
): Finding {
    return { kind, id, code, args }
}

/** Deletions are carried out from the leaves to the root, and reported so. */
const orders = {
    saving: ['TRACKED_ENTITY', 'ENROLLMENT', 'EVENT', 'RELATIONSHIP'],
    deleting: ['TRACKED_ENTITY', 'ENROLLMENT', 'RELATIONSHIP', 'EVENT'],
} as const

export function importReport(
    outcome: Outcome,
    bundle: Bundle,
    options: ImportOptions
): Json {
    const { errors, warnings, saved, failed } = outcome
    const sent = draftsOf(bundle)
    const validationReport = {
        errorReports: errors.map(problemView),
        warningReports: options.withWarnings ? warnings.map(problemView) : [],
    }
    const status = failed ? 'ERROR' : 'OK'
    if (failed) {
        return { status, validationReport, stats: statsOf([], sent.length) }
    }
    if (options.validateOnly) {
        const bundleReport = { typeReportMap: {} }
        return { status, validationReport, stats: statsOf([], 0), bundleReport }
    }
    const kinds = orders[options.strategy === 'DELETE' ? 'deleting' : 'saving']
    const reports = kinds.map((kind) => [kind, typeReport(kind, saved, sent)])
    return {
        status,
        validationReport,
        stats: statsOf(saved, sent.length - saved.length),
        bundleReport: { typeReportMap: Object.fromEntries(reports) },
    }
}

function problemView({ code, args, kind, id }: Finding): Json {
    return {
        message: messageOf(code, args),
        errorCode: code,
        trackerType: kind,
        uid: id,
        args,
    }
}

function typeReport(
    kind: TrackerType,
    saved: readonly AnyDraft[],
    sent: readonly AnyDraft[]
): Json {
    const own = saved.filter((draft) => draft.kind === kind)
    const all = sent.filter((draft) => draft.kind === kind).length
    return {
        trackerType: kind,
        stats: statsOf(own, all - own.length),
        objectReports: own.map(({ id }) => ({
            trackerType: kind,
            uid: id,
            errorReports: [],
        })),
    }
}

function statsOf(saved: readonly AnyDraft[], ignored: number): Json {
    const count = (action: string) =>
        saved.filter((draft) => draft.action === action).length
    return {
        created: count('CREATE'),
        updated: count('UPDATE'),
        deleted: count('DELETE'),
        ignored,
        total: saved.length + ignored,
    }
}
