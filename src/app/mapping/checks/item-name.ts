import i18n from '@dhis2/d2-i18n'
import { fieldOfSource } from '../../../mapping/edit/assignment-key'
import type { Mapping } from '../../../mapping/mapping'
import type { ProblemMapping } from '../../../mapping/problem-mapping'
import { unescaped } from '../../../ui/unescaped'
import { doseText } from '../assignment-form/dose-text'
import { factText } from '../faults/place-text'
import {
    fieldName,
    type KnownNames,
    programName,
    stageName,
} from '../known-names'
import type { MappingPart } from './mapping-place'

/** Where names come from: the document itself, and the programs that it names. */
export interface NamedMapping {
    readonly mapping: Mapping
    readonly known: KnownNames
}

/** Of a field, stage or program, whichever the id is of. */
export const subjectName = (id: string, known: KnownNames): string => {
    const { shapes } = known
    if (shapes.programs.has(id)) {
        return programName(id, known)
    }
    return shapes.stages.has(id) ? stageName(id, known) : fieldName(id, known)
}

const dosed = (name: string, dose: number | undefined): string =>
    dose === undefined
        ? name
        : i18n.t('{{vaccine}}, {{dose}}', {
              vaccine: name,
              dose: doseText(dose),
              interpolation: unescaped,
          })

const problemName = (problem: ProblemMapping, known: KnownNames): string => {
    switch (problem.kind) {
        case 'flag':
        case 'enrollment':
            return problem.name
        case 'coded':
            return fieldName(fieldOfSource(problem.source), known)
        case 'list':
            return stageName(problem.programStage, known)
    }
}

type Measure = Mapping['vitals'][number] | Mapping['results'][number]

const measureName = (
    measure: Measure | undefined,
    [list, index]: readonly string[]
): string | undefined => {
    const range =
        list === 'ranges' ? measure?.ranges?.[Number(index)] : undefined
    return measure && range
        ? i18n.t('{{measure}}, range for {{scope}}', {
              measure: measure.name,
              scope: range.scopeInWords,
              interpolation: unescaped,
          })
        : measure?.name
}

type NameOf = (
    steps: readonly string[],
    named: NamedMapping
) => string | undefined

const named = <T>(
    item: T | undefined,
    name: (item: T) => string
): string | undefined => (item === undefined ? undefined : name(item))

const NAMES: Readonly<Record<MappingPart, NameOf>> = {
    programs: ([index], { mapping, known }) =>
        named(mapping.programs[Number(index)], (id) => programName(id, known)),
    person: ([key]) => named(key, factText),
    vitals: ([index, ...rest], { mapping }) =>
        measureName(mapping.vitals[Number(index)], rest),
    results: ([index, ...rest], { mapping }) =>
        measureName(mapping.results[Number(index)], rest),
    problems: ([index], { mapping, known }) =>
        named(mapping.problems[Number(index)], (one) =>
            problemName(one, known)
        ),
    newProblems: () => undefined,
    immunizations: ([index], { mapping }) =>
        named(mapping.immunizations[Number(index)], ({ name, dose }) =>
            dosed(name, dose)
        ),
    schedule: ([key, index], { mapping }) =>
        key === 'doses'
            ? named(
                  mapping.schedule?.doses[Number(index)],
                  ({ vaccine, dose }) => dosed(vaccine, dose)
              )
            : undefined,
    allergies: ([index], { mapping, known }) =>
        named(
            mapping.allergies[Number(index)],
            ({ substance, source }) =>
                substance ?? fieldName(source.dataElement, known)
        ),
    medications: ([index], { mapping, known }) =>
        named(
            mapping.medications[Number(index)],
            ({ name, source }) => name ?? fieldName(source.dataElement, known)
        ),
    pregnancy: ([key]) => named(key, factText),
    leftOut: ([index], { mapping, known }) =>
        named(mapping.leftOut[Number(index)], (id) => subjectName(id, known)),
    healthWorkers: () => undefined,
}

/** What a path leads to within its part, such as "Weight" for `vitals.3.sources.0`. */
export const itemName = (
    part: MappingPart,
    steps: readonly string[],
    from: NamedMapping
): string | undefined => NAMES[part](steps, from)
