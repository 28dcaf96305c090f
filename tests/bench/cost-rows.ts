import type { Sample, Visit } from './cost'
import type { Line } from './line'
import { median } from './median'
import type { Transfer } from './network'
import {
    appFileOf,
    bytesOf,
    isTrackerRequest,
    ownTransfers,
} from './own-transfers'
import type { Subject } from './subject'

/** The middle figures of one subject over one line, cold or warm. */
export interface CostRow {
    readonly subject: Subject
    readonly line: Line
    readonly visit: Visit
    readonly requests: number
    readonly ownApi: number
    readonly ownFiles: number
    readonly tracker: number
    readonly bytes: number
    readonly ownBytes: number
    readonly filledMs: number
    readonly heapBytes: number
}

const isSameCell = (a: Sample, b: Sample): boolean =>
    a.line === b.line && a.visit === b.visit

const emptyBeside = (sample: Sample, samples: readonly Sample[]) => {
    const found = samples.find(
        (one) =>
            one.subject.isEmptyApp &&
            one.run === sample.run &&
            isSameCell(one, sample)
    )
    if (!found) {
        throw new Error('no empty platform app was measured beside it')
    }
    return found.transfers
}

/** What this opening asked for beyond the empty platform app of the same run. */
export const ownOf = (
    sample: Sample,
    samples: readonly Sample[]
): readonly Transfer[] =>
    ownTransfers(sample.transfers, emptyBeside(sample, samples))

const figuresOf = (sample: Sample, samples: readonly Sample[]) => {
    const own = ownOf(sample, samples)
    const files = own.filter((one) => appFileOf(one) !== undefined).length
    const bytes = bytesOf(sample.transfers)
    return {
        requests: sample.transfers.length,
        ownApi: own.length - files,
        ownFiles: files,
        tracker: sample.transfers.filter(isTrackerRequest).length,
        bytes,
        ownBytes: bytes - bytesOf(emptyBeside(sample, samples)),
        filledMs: sample.filledMs,
        heapBytes: sample.heapBytes,
    }
}

const rowOf = (first: Sample, samples: readonly Sample[]): CostRow => {
    const { subject, line, visit } = first
    const measured = samples
        .filter((one) => one.subject === subject && isSameCell(one, first))
        .map((one) => figuresOf(one, samples))
    const middle = (key: keyof ReturnType<typeof figuresOf>): number =>
        median(measured.map((figures) => figures[key]))
    return {
        subject,
        line,
        visit,
        requests: middle('requests'),
        ownApi: middle('ownApi'),
        ownFiles: middle('ownFiles'),
        tracker: middle('tracker'),
        bytes: middle('bytes'),
        ownBytes: middle('ownBytes'),
        filledMs: middle('filledMs'),
        heapBytes: middle('heapBytes'),
    }
}

/** A row for each cell that was measured, in the order of the first run. */
export const costRows = (samples: readonly Sample[]): readonly CostRow[] =>
    samples.filter(({ run }) => run === 0).map((first) => rowOf(first, samples))
