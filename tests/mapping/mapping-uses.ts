import type { Mapping } from '../../src/mapping/mapping'
import type {
    ResultMapping,
    VitalMapping,
} from '../../src/mapping/measure-mapping'
import type { ProblemMapping } from '../../src/mapping/problem-mapping'
import type { AnySource } from '../../src/mapping/schema-parts'

/** The kinds of meaning that a field can have on the chart, in the words of the labels. */
export type ClinicalKind =
    | 'vital'
    | 'result'
    | 'problem'
    | 'allergy'
    | 'medication'
    | 'immunization'
    | 'pregnancy'

/** One place where the mapping reads a field. */
export interface Use {
    readonly kind: ClinicalKind | 'immunization-reason' | 'outcome'
    readonly source: AnySource
    readonly name: string
    /** What the labels call the concept; undefined where the place has none. */
    readonly concept?: string | undefined
    /** All the codes that the mapping knows of the field. */
    readonly codes: readonly string[]
    readonly unit?: string | undefined
    readonly recordedAs?: string
}

export const fieldOf = (source: AnySource): string =>
    'attribute' in source ? source.attribute : source.dataElement

const usesOfMeasure =
    (kind: 'vital' | 'result') =>
    (measure: VitalMapping | ResultMapping): readonly Use[] =>
        measure.sources.map((source) => ({
            kind,
            source,
            name: measure.name,
            concept: measure.concept,
            codes: [],
            unit: source.unit ?? measure.unit,
        }))

const problemUses = (problem: ProblemMapping): readonly Use[] => {
    const kind = 'problem' as const
    switch (problem.kind) {
        case 'flag': {
            const { source, name, yesCodes, noCodes } = problem
            return [{ kind, source, name, codes: [...yesCodes, ...noCodes] }]
        }
        case 'coded':
            return [
                {
                    kind,
                    source: problem.source,
                    name: 'coded',
                    codes: problem.noneCodes,
                },
            ]
        case 'list':
        case 'enrollment':
            return []
    }
}

const careUses = (mapping: Mapping): readonly Use[] => [
    ...mapping.allergies.map(({ source, substance, noneCodes }) => ({
        kind: 'allergy' as const,
        source,
        name: substance ?? '',
        codes: noneCodes,
    })),
    ...mapping.medications.map(({ source, name, recordedAs, unit }) => ({
        kind: 'medication' as const,
        source,
        name: name ?? '',
        codes: [],
        recordedAs,
        unit,
    })),
    ...mapping.immunizations.map(
        ({ source, name, vaccine, givenCodes, recordedAs }) => ({
            kind: 'immunization' as const,
            source,
            name,
            concept: vaccine,
            codes: givenCodes,
            recordedAs,
        })
    ),
    ...mapping.immunizations.flatMap(({ reasonNotGiven, name }) =>
        reasonNotGiven
            ? [
                  {
                      kind: 'immunization-reason' as const,
                      source: { dataElement: reasonNotGiven },
                      name,
                      codes: [],
                  },
              ]
            : []
    ),
]

const pregnancyUses = ({ pregnancy }: Mapping): readonly Use[] => {
    const uses = (concept: string | undefined, sources: readonly AnySource[]) =>
        sources.map((source) => ({
            kind: 'pregnancy' as const,
            source,
            name: '',
            concept,
            codes: [],
        }))
    return pregnancy
        ? [
              ...pregnancy.pregnant.map((source) => ({
                  kind: 'pregnancy' as const,
                  source,
                  name: '',
                  concept: 'pregnant',
                  codes: [...source.yesCodes, ...source.noCodes],
              })),
              ...uses('lmp', pregnancy.lastMenstrualPeriod),
              ...uses('edd', pregnancy.dueDate),
              ...uses('gestational-age', pregnancy.gestationalAgeWeeks),
              ...uses('gravida', pregnancy.gravida),
              ...uses('parity', pregnancy.parity),
              ...uses('delivery-date', pregnancy.deliveryDate),
              ...uses(undefined, pregnancy.outcome),
          ]
        : []
}

/** Every field that the mapping gives a clinical meaning, once for each place. */
export const usesOf = (mapping: Mapping): readonly Use[] => [
    ...mapping.vitals.flatMap(usesOfMeasure('vital')),
    ...mapping.results.flatMap(usesOfMeasure('result')),
    ...mapping.problems.flatMap(problemUses),
    ...careUses(mapping),
    ...pregnancyUses(mapping),
    ...mapping.person.death.map(({ source, deadCodes }) => ({
        kind: 'outcome' as const,
        source,
        name: 'death',
        codes: deadCodes ?? [],
    })),
]
