import type { Budget } from './budgets'
import type { Growth } from './growth'
import type { ScrollFigures } from './scroll'
import { count, kilobytes, markdownTable } from './table'

export const budgetSection = (budgets: readonly Budget[]): string => `## Budgets

${markdownTable(
    ['Budget', 'Limit', 'Measured', ''],
    budgets.map(({ name, limit, measured, isWithin }) => [
        name,
        limit,
        measured,
        isWithin ? 'within budget' : 'over budget',
    ])
)}`

export const scrollSection = (
    figures: readonly ScrollFigures[]
): string => `## Scrolling 1,000 events

${markdownTable(
    ['Machine', 'Frames/s', 'Longest frame ms', 'Blank frames', 'Scrolled px'],
    figures.map((one) => [
        one.line.name,
        count(one.framesPerSecond),
        count(one.longestFrameMs),
        count(one.blankFrames),
        count(one.travelledPx),
    ])
)}

Three seconds downwards from the top of the timeline, a step each frame. **Blank**: no row was drawn in the middle of the window.`

export const growthSection = (
    growths: readonly Growth[]
): string => `## Building a chart

${markdownTable(
    ['Events', 'Answer kB (not compressed)', 'ms', 'ms for 1,000 events'],
    growths.map(({ events, answerBytes, buildMs }) => [
        count(events),
        kilobytes(answerBytes),
        buildMs.toFixed(1),
        ((buildMs / events) * 1000).toFixed(1),
    ])
)}

From the server's answer to the whole chart, in Node, one thread.`
