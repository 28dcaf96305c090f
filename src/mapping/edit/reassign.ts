import type { Mapping } from '../mapping'
import type { MeasureSource } from '../measure-mapping'
import { assign } from './assign'
import type { Assignment } from './assignment'
import { assignmentKey } from './assignment-key'
import { personInPlace } from './person-in-place'
import { unassign } from './unassign'

interface Measure {
    readonly id: string
    readonly sources: readonly MeasureSource[]
}

type MeasureAssignment = Extract<Assignment, { section: 'vitals' | 'results' }>

/** The measures with one of them, and one of its sources, replaced. */
const replacedMeasure = <M extends Measure>(
    measures: readonly M[],
    old: MeasureAssignment,
    next: {
        readonly measure: Omit<M, 'sources'>
        readonly source: MeasureSource
    }
) =>
    measures.map((measure) =>
        measure.id === old.measure.id
            ? {
                  ...next.measure,
                  sources: measure.sources.map((source) =>
                      assignmentKey({ ...old, source }) === assignmentKey(old)
                          ? next.source
                          : source
                  ),
              }
            : measure
    )

/** The list with the entry of an assignment replaced where it stands. */
const replacedItem = <T>(
    list: readonly T[],
    isOld: (item: T) => boolean,
    item: T
): T[] => list.map((one) => (isOld(one) ? item : one))

const inPlace = (
    mapping: Mapping,
    old: Assignment,
    next: Assignment
): Mapping | undefined => {
    const key = assignmentKey(old)
    if (old.section === 'vitals' && next.section === 'vitals') {
        return old.measure.id === next.measure.id
            ? { ...mapping, vitals: replacedMeasure(mapping.vitals, old, next) }
            : undefined
    }
    if (old.section === 'results' && next.section === 'results') {
        return old.measure.id === next.measure.id
            ? {
                  ...mapping,
                  results: replacedMeasure(mapping.results, old, next),
              }
            : undefined
    }
    if (old.section === 'problems' && next.section === 'problems') {
        const isOld = (item: typeof old.item) =>
            assignmentKey({ ...old, item }) === key
        return {
            ...mapping,
            problems: replacedItem(mapping.problems, isOld, next.item),
        }
    }
    return careInPlace(mapping, old, next)
}

const careInPlace = (
    mapping: Mapping,
    old: Assignment,
    next: Assignment
): Mapping | undefined => {
    const key = assignmentKey(old)
    if (old.section === 'allergies' && next.section === 'allergies') {
        const isOld = (item: typeof old.item) =>
            assignmentKey({ ...old, item }) === key
        return {
            ...mapping,
            allergies: replacedItem(mapping.allergies, isOld, next.item),
        }
    }
    if (old.section === 'medications' && next.section === 'medications') {
        const isOld = (item: typeof old.item) =>
            assignmentKey({ ...old, item }) === key
        return {
            ...mapping,
            medications: replacedItem(mapping.medications, isOld, next.item),
        }
    }
    if (old.section === 'immunizations' && next.section === 'immunizations') {
        const isOld = (item: typeof old.item) =>
            assignmentKey({ ...old, item }) === key
        return {
            ...mapping,
            immunizations: replacedItem(
                mapping.immunizations,
                isOld,
                next.item
            ),
        }
    }
    return undefined
}

/** Changes an assignment where it stands in its section, or moves it to another. */
export const reassign = (
    mapping: Mapping,
    old: Assignment,
    next: Assignment
): Mapping =>
    inPlace(mapping, old, next) ??
    personInPlace(mapping, old, next) ??
    assign(unassign(mapping, old), next)
