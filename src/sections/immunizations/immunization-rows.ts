import type { DoseRecord, VaccineRecord } from '../../domain/immunization'

/** Number of a dose; undefined where the record does not say which. */
export type DoseNumber = DoseRecord['dose']

/** The doses that anything is recorded of, the unnumbered last. */
export const doseColumns = (
    vaccines: readonly VaccineRecord[]
): readonly DoseNumber[] => {
    const numbers = new Set(
        vaccines.flatMap(({ doses }) => doses.map(({ dose }) => dose))
    )
    return [...numbers].sort((a, b) =>
        a === b ? 0 : (a ?? Infinity) - (b ?? Infinity)
    )
}

/** What a cell of the grid shows: a dose that was given says more than that it once was not. */
export const cellRecords = (
    { doses }: VaccineRecord,
    dose: DoseNumber
): readonly DoseRecord[] => {
    const records = doses.filter((record) => record.dose === dose)
    const given = records.filter(({ state }) => state !== 'not-given')
    return given.length > 0 ? given : records.slice(-1)
}

export interface SplitVaccines {
    readonly recorded: readonly VaccineRecord[]
    readonly without: readonly VaccineRecord[]
}

/** Vaccines of which something was recorded, and those of which nothing was. */
export const splitVaccines = (
    vaccines: readonly VaccineRecord[]
): SplitVaccines => ({
    recorded: vaccines.filter(({ doses }) => doses.length > 0),
    without: vaccines.filter(({ doses }) => doses.length === 0),
})
