import type { CalendarDate } from '../../domain/calendar-date'
import type { Pregnancy } from '../../domain/pregnancy'
import { pregnancyState } from '../../domain/pregnancy-state'

export interface SplitPregnancies {
    /** Those that go on, or of which no end is recorded. */
    readonly open: readonly Pregnancy[]
    readonly ended: readonly Pregnancy[]
}

const ENDED = ['delivered', 'outcome']

export const splitPregnancies = (
    pregnancies: readonly Pregnancy[],
    today: CalendarDate
): SplitPregnancies => {
    const isOver = (one: Pregnancy) =>
        ENDED.includes(pregnancyState(one, today).kind)
    return {
        open: pregnancies.filter((one) => !isOver(one)),
        ended: pregnancies.filter(isOver),
    }
}
