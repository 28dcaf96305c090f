import type { ImmunizationMapping } from '../../../mapping/care-mapping'

/** A mapped dose and its place in the document. */
export interface PlacedDose {
    readonly item: ImmunizationMapping
    readonly index: number
}

/** A vaccine with what is mapped of each of its doses. */
export interface VaccineRow {
    readonly vaccine: string
    /** The names that its doses have on the chart. */
    readonly names: readonly string[]
    /** In the order of the grid's columns. */
    readonly cells: readonly (readonly PlacedDose[])[]
}

export interface DoseTable {
    /** Numbers of doses; undefined for those that the value numbers, or nothing does. */
    readonly columns: readonly (number | undefined)[]
    readonly rows: readonly VaccineRow[]
}

const columnsOf = (
    doses: readonly ImmunizationMapping[]
): readonly (number | undefined)[] => {
    const numbers = doses.flatMap(({ dose }) => dose ?? [])
    const isOpen = doses.some(({ dose }) => dose === undefined)
    return [
        ...[...new Set(numbers)].sort((a, b) => a - b),
        ...(isOpen ? [undefined] : []),
    ]
}

/** The mapped doses as a grid of vaccine by dose, vaccines in the order of the document. */
export const doseTable = (
    immunizations: readonly ImmunizationMapping[]
): DoseTable => {
    const columns = columnsOf(immunizations)
    const placed = immunizations.map((item, index) => ({ item, index }))
    const vaccines = [...new Set(immunizations.map(({ vaccine }) => vaccine))]
    return {
        columns,
        rows: vaccines.map((vaccine) => {
            const own = placed.filter(({ item }) => item.vaccine === vaccine)
            return {
                vaccine,
                names: [...new Set(own.map(({ item }) => item.name))],
                cells: columns.map((dose) =>
                    own.filter(({ item }) => item.dose === dose)
                ),
            }
        }),
    }
}
