import * as v from 'valibot'
import { failure, type Result } from '../../domain/result'
import type { MetadataFacts } from '../../mapping/suggest/metadata-facts'
import { parse, type ShapeFault, unknownList } from '../wire/parse'
import { readProgramFacts, withOptionFacts } from './read-metadata-facts'

/** A metadata export: objects of each kind side by side, which name one another by uid. */
const wirePackage = v.object({
    programs: v.array(v.unknown()),
    programSections: unknownList,
    programStages: unknownList,
    programStageSections: unknownList,
    dataElements: unknownList,
    trackedEntityAttributes: unknownList,
    trackedEntityTypes: unknownList,
    optionSets: unknownList,
    options: unknownList,
})

type Json = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Json =>
    typeof value === 'object' && value !== null && !Array.isArray(value)

const objects = (value: unknown): readonly Json[] => {
    const list: readonly unknown[] = Array.isArray(value) ? value : []
    return list.filter(isObject)
}

type ById = (value: unknown) => Json | undefined

/** Puts the whole object where only its uid stands; what is missing stays as it is. */
const finder = (list: readonly unknown[]): ById => {
    const byId = new Map(objects(list).map((one) => [one.id, one]))
    return (value) =>
        isObject(value) ? { ...value, ...byId.get(value.id) } : undefined
}

const all = (value: unknown, find: ById): readonly Json[] =>
    objects(value)
        .map(find)
        .filter((one) => one !== undefined)

/** The same for lists of links, each of which has the object under a key. */
const linked = (links: unknown, key: string, find: ById): readonly Json[] =>
    objects(links).map((link) => ({ ...link, [key]: find(link[key]) }))

type Package = v.InferOutput<typeof wirePackage>

const nestedStage =
    (wire: Package) =>
    (stage: Json): Json => ({
        ...stage,
        programStageDataElements: linked(
            stage.programStageDataElements,
            'dataElement',
            finder(wire.dataElements)
        ),
        programStageSections: all(
            stage.programStageSections,
            finder(wire.programStageSections)
        ),
    })

const nestedProgram =
    (wire: Package) =>
    (program: Json): Json => {
        const attribute = finder(wire.trackedEntityAttributes)
        const type = finder(wire.trackedEntityTypes)(program.trackedEntityType)
        return {
            ...program,
            trackedEntityType: type && {
                ...type,
                trackedEntityTypeAttributes: linked(
                    type.trackedEntityTypeAttributes,
                    'trackedEntityAttribute',
                    attribute
                ),
            },
            programTrackedEntityAttributes: linked(
                program.programTrackedEntityAttributes,
                'trackedEntityAttribute',
                attribute
            ),
            programSections: all(
                program.programSections,
                finder(wire.programSections)
            ),
            programStages: all(
                program.programStages,
                finder(wire.programStages)
            ).map(nestedStage(wire)),
        }
    }

const nestedOptionSets = (wire: Package): readonly Json[] =>
    objects(wire.optionSets).map((set) => ({
        ...set,
        options: all(set.options, finder(wire.options)),
    }))

/** Reads a metadata export file, as DHIS2's packages are handed around. */
export const readMetadataPackage = (
    json: unknown
): Result<MetadataFacts, ShapeFault> => {
    const wire = parse(wirePackage, json)
    if (!wire.ok) {
        return failure(wire.error)
    }
    const programs = objects(wire.value.programs).map(nestedProgram(wire.value))
    const facts = readProgramFacts({ programs })
    return facts.ok
        ? withOptionFacts(facts.value, {
              optionSets: nestedOptionSets(wire.value),
          })
        : facts
}
