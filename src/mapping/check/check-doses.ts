import type { ImmunizationMapping } from '../care-mapping'
import type { Mapping } from '../mapping'
import type { ProgramShapes } from '../program-shape'
import type { ElementSource } from '../schema-parts'
import type { FaultFound } from './fault'

const isSameFieldAndStage = (a: ElementSource, b: ElementSource): boolean =>
    a.dataElement === b.dataElement &&
    (a.programStage === undefined ||
        b.programStage === undefined ||
        a.programStage === b.programStage)

const stagesOf = (
    { dataElement, programStage }: ElementSource,
    shapes: ProgramShapes
): readonly string[] =>
    [...shapes.stages.values()]
        .filter(
            ({ id, fields }) =>
                (programStage ?? id) === id &&
                fields.some((field) => field === dataElement)
        )
        .map(({ id }) => id)

const shareStage = (
    a: ElementSource,
    b: ElementSource,
    shapes: ProgramShapes
): boolean => {
    const stages = stagesOf(a, shapes)
    return stagesOf(b, shapes).some((stage) => stages.includes(stage))
}

/** Two codes of one field are two things that it can say. */
const sayDifferentThings = (
    a: ImmunizationMapping,
    b: ImmunizationMapping
): boolean =>
    a.recordedAs === 'coded' &&
    b.recordedAs === 'coded' &&
    !a.givenCodes.some((code) => b.givenCodes.includes(code))

/**
 * In one stage a dose may be recorded as a yes and again as a date, and under two names when there
 * are two products of one vaccine. In stages apart it may be recorded again, as at birth and then on the
 * child's card. Anything else counts one dose as two.
 */
const isSameDose = (
    a: ImmunizationMapping,
    b: ImmunizationMapping,
    shapes: ProgramShapes
): boolean =>
    isSameFieldAndStage(a.source, b.source)
        ? !sayDifferentThings(a, b)
        : a.name === b.name &&
          a.recordedAs === b.recordedAs &&
          shareStage(a.source, b.source, shapes)

const faultBeside = (
    one: ImmunizationMapping,
    before: ImmunizationMapping,
    shapes: ProgramShapes
): 'dose-twice' | 'field-two-doses' | undefined => {
    if (one.vaccine !== before.vaccine) {
        return undefined
    }
    if (one.dose === before.dose) {
        return isSameDose(one, before, shapes) ? 'dose-twice' : undefined
    }
    return isSameFieldAndStage(one.source, before.source) &&
        !sayDifferentThings(one, before)
        ? 'field-two-doses'
        : undefined
}

const mappedTwice = (
    { immunizations }: Mapping,
    shapes: ProgramShapes
): readonly FaultFound[] =>
    immunizations.flatMap((one, n): readonly FaultFound[] => {
        const kind = immunizations
            .slice(0, n)
            .map((before) => faultBeside(one, before, shapes))
            .find(Boolean)
        const path = `immunizations.${n}`
        const { vaccine, dose } = one
        const id = one.source.dataElement
        if (kind === 'dose-twice') {
            const mend = { kind: 'remove' as const, path }
            return [{ kind, path, id, vaccine, dose, mend }]
        }
        return kind ? [{ kind, path, id, vaccine, dose }] : []
    })

/** Of the country's own schedule only: the default one knows antigens, not every combination. */
const notScheduled = ({
    immunizations,
    schedule,
}: Mapping): readonly FaultFound[] => {
    if (!schedule) {
        return []
    }
    const isDue = ({ vaccine, dose }: ImmunizationMapping): boolean =>
        schedule.doses.some(
            (due) =>
                due.vaccine === vaccine &&
                (dose === undefined || due.dose === dose)
        )
    return immunizations.flatMap((one, n): readonly FaultFound[] =>
        isDue(one)
            ? []
            : [
                  {
                      kind: 'dose-not-scheduled',
                      path: `immunizations.${n}`,
                      id: one.source.dataElement,
                      vaccine: one.vaccine,
                      dose: one.dose,
                  },
              ]
    )
}

/** Doses of vaccines: none counted twice, each one of the schedule. */
export const checkDoses = (
    mapping: Mapping,
    shapes: ProgramShapes
): readonly FaultFound[] => [
    ...mappedTwice(mapping, shapes),
    ...notScheduled(mapping),
]
