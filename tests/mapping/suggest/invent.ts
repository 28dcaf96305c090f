import type {
    FieldFacts,
    MetadataFacts,
    StageFacts,
} from '../../../src/mapping/suggest/metadata-facts'
import { suggest } from '../../../src/mapping/suggest/suggest'
import { uid } from '../../fixtures/builders'

/** Yes, no; positive, negative ... as options of an invented option set. */
export type Answers = readonly string[]

export interface InventedField {
    readonly name: string
    readonly type?: string
    readonly options?: Answers
    readonly description?: string
    readonly code?: string
    readonly section?: string
    readonly translations?: readonly string[]
}

export interface InventedStage {
    readonly name: string
    readonly repeatable?: boolean
    readonly fields: readonly InventedField[]
}

export interface InventedProgram {
    readonly name: string
    readonly attributes?: readonly InventedField[]
    readonly stages?: readonly InventedStage[]
}

const codeOf = (name: string): string =>
    name.toUpperCase().replace(/[^A-Z0-9]+/g, '_')

/** A program's metadata of which every name is made up here. */
export const invent = (program: InventedProgram): MetadataFacts => {
    const fields = new Map<string, FieldFacts>()
    const add = (
        kind: FieldFacts['kind'],
        one: InventedField,
        stage: string | undefined
    ): string => {
        const id = uid(`f${fields.size + 100}`)
        fields.set(id, {
            id,
            kind,
            names: [one.name, ...(one.translations ?? [])],
            translations: one.translations,
            code: one.code,
            description: one.description,
            valueType: one.type ?? 'TEXT',
            optionSet: one.options && uid(`s${fields.size + 100}`),
            options: one.options?.map((name) => ({
                code: codeOf(name),
                names: [name],
            })),
            unique: false,
            generated: false,
            places: [
                {
                    program: uid('p'),
                    stage,
                    section: one.section === undefined ? [] : [one.section],
                },
            ],
        })
        return id
    }
    const attributes = (program.attributes ?? []).map((one) =>
        add('attribute', one, undefined)
    )
    const stages = (program.stages ?? []).map((stage, n): StageFacts => ({
        id: uid(`t${n}`),
        names: [stage.name],
        description: undefined,
        repeatable: stage.repeatable ?? false,
        fields: stage.fields.map((one) => add('element', one, uid(`t${n}`))),
    }))
    return {
        programs: [
            {
                id: uid('p'),
                names: [program.name],
                code: undefined,
                description: undefined,
                trackedEntityType: uid('person'),
                attributes,
                stages,
            },
        ],
        fields,
    }
}

/** What is suggested for each field, by its name: "vital/weight", "problem/flag". */
export const meanings = (facts: MetadataFacts): Record<string, string> =>
    Object.fromEntries(
        suggest(facts).fields.map(({ field, kind, concept }) => [
            facts.fields.get(field)?.names[0] ?? field,
            concept === undefined ? (kind ?? 'nothing') : `${kind}/${concept}`,
        ])
    )

/** Fields from "name | TYPE | option, option", in one section. */
export const inSection = (
    section: string | undefined,
    ...lines: readonly string[]
): readonly InventedField[] =>
    lines.map((line) => {
        const [name = '', type = 'TEXT', options] = line
            .split('|')
            .map((part) => part.trim())
        return {
            name,
            type: type === '' ? 'TEXT' : type,
            options: options?.split(',').map((one) => one.trim()),
            section,
        }
    })
