import { failure, type Result, success } from '../../domain/result'
import type {
    FieldFacts,
    FieldPlace,
    MetadataFacts,
    OptionFacts,
    ProgramFacts,
    StageFacts,
} from '../../mapping/suggest/metadata-facts'
import {
    wireAttributeFacts,
    wireElementFacts,
    type WireFieldFacts,
    wireOptionFacts,
    wireProgramFacts,
    type WireProgramFacts,
    wireSectionFacts,
    type WireSectionFacts,
    wireStageFacts,
    type WireStageFacts,
} from '../wire/facts'
import { parse, parseEach, type ShapeFault } from '../wire/parse'
import { wireOptionSet, wireOptionSets, wirePrograms } from '../wire/programs'
import { allNamesOf, namesOf, translationsOf } from './fact-names'

type Fields = Map<string, FieldFacts>

const bySortOrder = (
    a: { sortOrder: number | undefined },
    b: { sortOrder: number | undefined }
): number => (a.sortOrder ?? 0) - (b.sortOrder ?? 0)

const fieldOf = (
    kind: FieldFacts['kind'],
    wire: WireFieldFacts,
    place: FieldPlace
): FieldFacts => ({
    id: wire.id,
    kind,
    names: namesOf(wire),
    translations: translationsOf(wire),
    code: wire.code,
    description: wire.description,
    valueType: wire.valueType ?? 'TEXT',
    optionSet: wire.optionSet?.id,
    options: undefined,
    unique: wire.unique ?? false,
    generated: wire.generated ?? false,
    places: [place],
})

/** A field that several stages or programs ask stands once, with all its places. */
const addField = (fields: Fields, field: FieldFacts): string => {
    const known = fields.get(field.id)
    const places = [...(known?.places ?? []), ...field.places]
    fields.set(field.id, { ...(known ?? field), places })
    return field.id
}

const sectionOf = (
    sections: readonly WireSectionFacts[],
    field: string
): readonly string[] => {
    const found = sections.find((section) =>
        [...section.dataElements, ...section.trackedEntityAttributes].some(
            ({ id }) => id === field
        )
    )
    return found ? allNamesOf(found) : []
}

const readSections = (sections: readonly unknown[]) =>
    parseEach(wireSectionFacts, sections).good.sort(bySortOrder)

/** The program's own attributes in form order, then those that only the type of person has. */
const attributesOf = (
    wire: WireProgramFacts,
    fields: Fields
): readonly string[] => {
    const sections = readSections(wire.programSections)
    const own = parseEach(
        wireAttributeFacts,
        wire.programTrackedEntityAttributes
    ).good.sort(bySortOrder)
    const ofType = parseEach(
        wireAttributeFacts,
        wire.trackedEntityType?.trackedEntityTypeAttributes ?? []
    ).good
    const attributes = [...own, ...ofType].map(
        (one) => one.trackedEntityAttribute
    )
    const once = new Map(
        attributes.map((attribute) => [attribute.id, attribute])
    )
    return [...once.values()].map((attribute) =>
        addField(
            fields,
            fieldOf('attribute', attribute, {
                program: wire.id,
                stage: undefined,
                section: sectionOf(sections, attribute.id),
            })
        )
    )
}

/** Section by section where there are sections, then what stands in none. */
const inFormOrder = (
    elements: readonly string[],
    sections: readonly WireSectionFacts[]
): readonly string[] => {
    const sectioned = sections
        .flatMap(({ dataElements }) => dataElements.map(({ id }) => id))
        .filter((id) => elements.includes(id))
    return [...new Set([...sectioned, ...elements])]
}

const stageOf = (
    wire: WireStageFacts,
    program: string,
    fields: Fields
): StageFacts => {
    const sections = readSections(wire.programStageSections)
    const elements = parseEach(wireElementFacts, wire.programStageDataElements)
        .good.sort(bySortOrder)
        .map(({ dataElement }) =>
            addField(
                fields,
                fieldOf('element', dataElement, {
                    program,
                    stage: wire.id,
                    section: sectionOf(sections, dataElement.id),
                })
            )
        )
    return {
        id: wire.id,
        names: namesOf(wire),
        description: wire.description,
        repeatable: wire.repeatable ?? false,
        fields: inFormOrder(elements, sections),
    }
}

const programOf = (wire: WireProgramFacts, fields: Fields): ProgramFacts => ({
    id: wire.id,
    names: namesOf(wire),
    code: wire.code,
    description: wire.description,
    trackedEntityType: wire.trackedEntityType?.id,
    attributes: attributesOf(wire, fields),
    stages: parseEach(wireStageFacts, wire.programStages)
        .good.sort(bySortOrder)
        .map((stage) => stageOf(stage, wire.id, fields)),
})

/** Reads the answer to `factsRequest`; options are added by `withOptionFacts`. */
export const readProgramFacts = (
    answer: unknown
): Result<MetadataFacts, ShapeFault> => {
    const wire = parse(wirePrograms, answer)
    if (!wire.ok) {
        return failure(wire.error)
    }
    const fields: Fields = new Map()
    const programs = parseEach(wireProgramFacts, wire.value.programs).good.map(
        (program) => programOf(program, fields)
    )
    return success({ programs, fields })
}

/** The option sets that the fields use, each once, in a stable order. */
export const optionSetsOfFacts = ({
    fields,
}: MetadataFacts): readonly string[] =>
    [
        ...new Set(
            [...fields.values()].flatMap(({ optionSet }) => optionSet ?? [])
        ),
    ].sort()

const optionOf = (wire: {
    code: string | undefined
    id?: string | undefined
}): readonly OptionFacts[] => {
    const names = allNamesOf(wire)
    const code = wire.code ?? names[0]
    return code === undefined ? [] : [{ code, names }]
}

/** Adds an answer with option sets to the fields that use them. */
export const withOptionFacts = (
    facts: MetadataFacts,
    answer: unknown
): Result<MetadataFacts, ShapeFault> => {
    const wire = parse(wireOptionSets, answer)
    if (!wire.ok) {
        return failure(wire.error)
    }
    const sets = new Map(
        parseEach(wireOptionSet, wire.value.optionSets).good.map((set) => [
            set.id,
            parseEach(wireOptionFacts, set.options).good.flatMap(optionOf),
        ])
    )
    const fields = [...facts.fields].map(([id, field]) => {
        const options = sets.get(field.optionSet ?? '') ?? field.options
        return [id, { ...field, options }] as const
    })
    return success({ ...facts, fields: new Map(fields) })
}
