import type { CostRow } from './cost-rows'
import type { OwnScript } from './own-script'
import { count, kilobytes, markdownTable, megabytes, seconds } from './table'
import type { Waterfall } from './waterfall'

// as the project's requirements state it; nothing of it was measured here
const CAPTURE = [
    "DHIS2's Capture (one of four programs; stated in the requirements, not measured here)",
    '',
    'cold',
    '70',
    '',
    '',
    '7',
    '2,000',
    '',
    '',
    '',
]

const costCells = (row: CostRow): string[] => [
    row.subject.name,
    row.line.name,
    row.visit,
    count(row.requests),
    row.subject.isEmptyApp ? '' : count(row.ownApi),
    row.subject.isEmptyApp ? '' : count(row.ownFiles),
    count(row.tracker),
    kilobytes(row.bytes),
    row.subject.isEmptyApp ? '' : kilobytes(row.ownBytes),
    seconds(row.filledMs),
    megabytes(row.heapBytes),
]

const COST_HEADER = [
    'What',
    'Line',
    'Visit',
    'Requests',
    'own: API',
    'own: files',
    'to the tracker',
    'kB',
    'own kB',
    'Filled after s',
    'Heap MB',
]

const COST_NOTES = `- **plain**: this machine as it is. **slow**: 300 ms latency, 1.5 Mbit/s and a processor four times slower.
- **cold**: a new browser context. **warm**: opened again in it, with what its caches and its database kept.
- **Requests** that went over the line until nothing more was asked, later ones (names of places, links) with them; an answer from a cache is none. **own**: those that an empty platform app, opened beside it in the same way, does not make.
- **to the tracker**: reads of records. A photo is a picture below the same path and counts as own only.
- **kB**: thousands of bytes as transferred, headers and compressed bodies.
- **Filled**: Problems, Vitals and Timeline are ready, the Timeline shows its first visit, and that is drawn. For the empty app: its one line is drawn, so its figure is the floor of every app on the platform.
- **Heap** of JavaScript after collecting garbage.`

export const costSection = (
    rows: readonly CostRow[]
): string => `## Opening a chart

${markdownTable(COST_HEADER, [...rows.map(costCells), CAPTURE], 3)}

${COST_NOTES}`

export const waterfallSection = ({
    sample,
    rows,
}: Waterfall): string => `## What a slow first opening waits for

${sample.subject.name}, ${sample.line.name}, ${sample.visit}; filled after ${seconds(sample.filledMs)} s. Seconds after the page was asked for. A file
of the app counts as the platform's where the empty app has one of that name too, with less in it.

${markdownTable(
    ['Request', 'Whose', 'From', 'To', 'kB'],
    rows.map(({ name, isOwn, transfer }) => [
        name,
        isOwn ? 'own' : 'platform',
        seconds(transfer.startMs),
        seconds(transfer.endMs),
        kilobytes(transfer.bytes),
    ]),
    2
)}`

export const scriptSection = (script: OwnScript): string => `## JavaScript

${markdownTable(
    ['JavaScript, compressed', 'kB'],
    [
        ["the chart's page", kilobytes(script.chartBytes)],
        [
            'of it arrived when the chart stood',
            kilobytes(script.untilFilledBytes),
        ],
        ['an empty platform app', kilobytes(script.emptyBytes)],
        ["the app's own", kilobytes(script.ownBytes)],
    ]
)}

Files that the empty platform app does not have (what is in both in different size is in the difference above):

${markdownTable(
    ['File', 'kB'],
    script.files.map(({ name, bytes }) => [name, kilobytes(bytes)])
)}`
