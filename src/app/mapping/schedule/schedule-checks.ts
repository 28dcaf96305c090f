import type { ScheduledDose } from '../../../domain/immunization-schedule'
import { checkSchedule } from '../../../mapping/check/check-schedule'
import { type MappingFault, weighed } from '../../../mapping/check/fault'
import type { Mapping } from '../../../mapping/mapping'
import { setDose } from './schedule-edits'

/** What the checks would say of a dose as it is typed, at its place in the schedule. */
export const faultsOfDose = (
    draft: Mapping,
    at: number,
    dose: ScheduledDose
): readonly MappingFault[] =>
    checkSchedule(setDose(at, dose)(draft).schedule)
        .filter(({ path }) => `${path}.`.startsWith(`schedule.doses.${at}.`))
        .map(weighed)
