import * as v from 'valibot'
import { described, slug, text } from './schema-parts'

const days = v.pipe(v.number(), v.integer(), v.minValue(0))

const scheduledDose = v.object({
    vaccine: described(
        slug,
        'Short name of the vaccine, as in the mapped doses'
    ),
    dose: described(days, 'Number of the dose; 0 is the birth dose'),
    minAgeDays: described(
        days,
        'Earliest age in days at which the dose counts'
    ),
    dueAgeDays: described(days, 'Age in days at which it should be given'),
    maxAgeDays: v.optional(
        described(days, 'No longer given above this age in days')
    ),
    minIntervalDays: v.optional(
        described(days, 'Least distance in days from the dose before it')
    ),
    overdueAfterDays: v.optional(
        described(days, 'Days after the due age when it counts as overdue')
    ),
})

/** The country's immunization schedule; see domain/immunization-schedule.ts. */
export const scheduleMapping = v.object({
    name: described(text, 'Name of the schedule'),
    source: described(text, 'The publication or order that it comes from'),
    version: described(text, 'Edition or year of the source'),
    doses: described(v.array(scheduledDose), 'Its doses'),
})
