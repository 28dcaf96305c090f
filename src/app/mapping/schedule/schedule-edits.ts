import type {
    ImmunizationSchedule,
    ScheduledDose,
} from '../../../domain/immunization-schedule'
import { removedAt, replacedAt } from '../../../mapping/edit/edit-list'
import type { Mapping } from '../../../mapping/mapping'

type Change = (mapping: Mapping) => Mapping

export type SavedSchedule = NonNullable<Mapping['schedule']>

/** As a document holds it, without the notes that only the chart's own schedule carries. */
export const savedSchedule = ({
    name,
    source,
    version,
    doses,
}: ImmunizationSchedule): SavedSchedule => ({
    name,
    source,
    version,
    doses: doses.map(savedDose),
})

const savedDose = ({
    vaccine,
    dose,
    minAgeDays,
    dueAgeDays,
    maxAgeDays,
    minIntervalDays,
    overdueAfterDays,
}: ScheduledDose): SavedSchedule['doses'][number] => ({
    vaccine,
    dose,
    minAgeDays,
    dueAgeDays,
    ...(maxAgeDays === undefined ? {} : { maxAgeDays }),
    ...(minIntervalDays === undefined ? {} : { minIntervalDays }),
    ...(overdueAfterDays === undefined ? {} : { overdueAfterDays }),
})

/** Takes a schedule over to change it, or goes back to the chart's own when undefined. */
export const withSchedule =
    (schedule: ImmunizationSchedule | undefined): Change =>
    (mapping) => {
        const { schedule: old, ...rest } = mapping
        if (schedule) {
            return { ...mapping, schedule: savedSchedule(schedule) }
        }
        return old ? rest : mapping
    }

const withDoses =
    (
        change: (doses: SavedSchedule['doses']) => SavedSchedule['doses']
    ): Change =>
    (mapping) =>
        mapping.schedule
            ? {
                  ...mapping,
                  schedule: {
                      ...mapping.schedule,
                      doses: change(mapping.schedule.doses),
                  },
              }
            : mapping

/** Puts a dose at an index, or behind all of them. */
export const setDose = (index: number, dose: ScheduledDose): Change =>
    withDoses((doses) =>
        index < doses.length
            ? replacedAt(doses, index, savedDose(dose))
            : [...doses, savedDose(dose)]
    )

export const removeDose = (index: number): Change =>
    withDoses((doses) => removedAt(doses, index))

/** A dose while it is typed: ages may be missing. */
export interface DoseDraft {
    readonly vaccine: string
    readonly dose: number | undefined
    readonly minAgeDays: number | undefined
    readonly dueAgeDays: number | undefined
    readonly maxAgeDays?: number | undefined
    readonly minIntervalDays?: number | undefined
    readonly overdueAfterDays?: number | undefined
}

export const NEW_DOSE: DoseDraft = {
    vaccine: '',
    dose: undefined,
    minAgeDays: undefined,
    dueAgeDays: undefined,
}

const VACCINE = /^[a-z0-9]+(-[a-z0-9]+)*$/

export type DoseFault = 'empty' | 'not-short' | 'not-whole'

/** What is missing in a dose, by input. */
export const doseFaults = ({
    vaccine,
    dose,
    minAgeDays,
    dueAgeDays,
}: DoseDraft): Partial<Record<keyof DoseDraft, DoseFault>> => ({
    ...(VACCINE.test(vaccine)
        ? {}
        : { vaccine: vaccine ? ('not-short' as const) : ('empty' as const) }),
    ...(dose !== undefined && Number.isInteger(dose) && dose >= 0
        ? {}
        : { dose: 'not-whole' as const }),
    ...(minAgeDays === undefined ? { minAgeDays: 'empty' as const } : {}),
    ...(dueAgeDays === undefined ? { dueAgeDays: 'empty' as const } : {}),
})

/** The dose, when nothing is missing. */
export const doseOf = (draft: DoseDraft): ScheduledDose | undefined => {
    const { dose, minAgeDays, dueAgeDays } = draft
    return Object.keys(doseFaults(draft)).length === 0 &&
        dose !== undefined &&
        minAgeDays !== undefined &&
        dueAgeDays !== undefined
        ? { ...draft, dose, minAgeDays, dueAgeDays }
        : undefined
}
