import type { Json } from '../json'
import type { User } from '../system/user'
import type { Tracker } from '../tracker/tracker'
import type { ImportOptions } from './import-options'
import { importReport } from './import-report'
import { judge } from './judge'
import { readPayload } from './read-payload'
import type { Rules } from './rules'
import { save } from './save'

export interface Imported {
    readonly failed: boolean
    readonly report: Json
}

export interface Importer {
    readonly tracker: Tracker
    readonly user: User
    /** Absent where none are evaluated. */
    readonly rules: Rules | undefined
}

/** Judges a payload and, unless it is refused or only to be validated, saves it. */
export function importPayload(
    payload: Json,
    options: ImportOptions,
    { tracker, user, rules }: Importer
): Imported {
    const bundle = readPayload(payload, options.strategy, tracker)
    const scene = { tracker, user, options, bundle, rules }
    const verdict = judge(scene)
    const { errors, warnings, sound } = verdict
    const failed = errors.length > 0 && (options.atomic || options.validateOnly)
    if (!failed && !options.validateOnly) {
        save(verdict, scene)
    }
    const outcome = { errors, warnings, failed, saved: sound }
    return { failed, report: importReport(outcome, bundle, options) }
}
