import { type Flag, type FlagLevel, severityOf } from './flag'

/** How the judgement of a measure changed from one reading to a later one. */
export type FlagChange =
    'now-abnormal' | 'worse' | 'less-severe' | 'back-in-range'

/** A value as it was judged. */
export interface Judged {
    readonly flag: Flag | undefined
    /** Within a range that holds for the person: without one, no flag says nothing. */
    readonly within: boolean
}

type Direction = 'high' | 'low' | 'none'

const directionOf = (level: FlagLevel): Direction => {
    switch (level) {
        case 'H':
        case 'HH':
            return 'high'
        case 'L':
        case 'LL':
            return 'low'
        case 'A':
            return 'none'
    }
}

const betweenFlags = (now: Flag, before: Flag): FlagChange | undefined => {
    if (directionOf(now.level) !== directionOf(before.level)) {
        return 'now-abnormal'
    }
    const steps = severityOf(now.level) - severityOf(before.level)
    if (steps === 0) {
        return undefined
    }
    return steps > 0 ? 'worse' : 'less-severe'
}

/** What changed, or undefined: as before, or not to be told since the later value could not be judged. */
export const flagChange = (
    now: Judged,
    before: Judged | undefined
): FlagChange | undefined => {
    if (now.flag) {
        return before?.flag
            ? betweenFlags(now.flag, before.flag)
            : 'now-abnormal'
    }
    return before?.flag && now.within ? 'back-in-range' : undefined
}
