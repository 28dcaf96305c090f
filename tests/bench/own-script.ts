import type { Sample } from './cost'
import { ownOf } from './cost-rows'
import { median } from './median'
import type { Transfer } from './network'
import { appFileOf, bytesOf } from './own-transfers'

/** The JavaScript of the chart's page, compressed, against that of an empty platform app. */
export interface OwnScript {
    /** The platform's with it. */
    readonly chartBytes: number
    readonly emptyBytes: number
    readonly ownBytes: number
    /** Of the chart's: what had arrived when the chart stood. */
    readonly untilFilledBytes: number
    /** The files that an empty platform app does not have, the largest first. */
    readonly files: readonly { readonly name: string; readonly bytes: number }[]
}

const scriptsOf = ({ transfers }: Sample): readonly Transfer[] =>
    transfers.filter(({ isScript }) => isScript)

const middleBytes = (
    samples: readonly Sample[],
    keep: (transfer: Transfer, sample: Sample) => boolean = () => true
): number =>
    median(
        samples.map((sample) =>
            bytesOf(scriptsOf(sample).filter((one) => keep(one, sample)))
        )
    )

const filesOf = (samples: readonly Sample[], chart: Sample | undefined) =>
    (chart ? ownOf(chart, samples) : [])
        .filter(({ isScript }) => isScript)
        .map((one) => ({ name: appFileOf(one) ?? one.url, bytes: one.bytes }))
        .sort((a, b) => b.bytes - a.bytes)

/** From the cold openings over one line, of an empty platform app and of one chart. */
export const ownScript = (samples: readonly Sample[]): OwnScript => {
    const charts = samples.filter(({ subject }) => !subject.isEmptyApp)
    const empty = samples.filter(({ subject }) => subject.isEmptyApp)
    const chartBytes = middleBytes(charts)
    const emptyBytes = middleBytes(empty)
    return {
        chartBytes,
        emptyBytes,
        ownBytes: chartBytes - emptyBytes,
        untilFilledBytes: middleBytes(
            charts,
            ({ endMs }, { filledMs }) => endMs <= filledMs
        ),
        files: filesOf(samples, charts[0]),
    }
}
