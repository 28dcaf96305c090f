import type {
    FieldShape,
    ProgramAttributeShape,
    ProgramShape,
    ProgramShapes,
} from '../../../src/mapping/program-shape'
import { uid } from '../../fixtures/builders'

export interface AttributeSpec {
    readonly name: string
    readonly valueType?: string
    readonly unique?: boolean
    readonly searchable?: boolean
    readonly displayInList?: boolean
}

export const attribute = (
    name: string,
    parts: Omit<AttributeSpec, 'name'> = {}
): AttributeSpec => ({ name, searchable: true, ...parts })

/** Name -> attributes; every program is of the type `person`. */
export type ProgramSpecs = Readonly<Record<string, readonly AttributeSpec[]>>

const fieldOf = ({ name, valueType = 'TEXT' }: AttributeSpec): FieldShape => ({
    id: uid(name),
    kind: 'attribute',
    name,
    code: undefined,
    valueType,
    optionSet: undefined,
})

const attributeOf = (spec: AttributeSpec): ProgramAttributeShape => ({
    field: uid(spec.name),
    searchable: spec.searchable ?? false,
    displayInList: spec.displayInList ?? false,
    unique: spec.unique ?? false,
})

const programOf = (
    name: string,
    attributes: readonly AttributeSpec[]
): ProgramShape => ({
    id: uid(name),
    name,
    trackedEntityType: uid('person'),
    attributes: attributes.map(attributeOf),
    stages: [],
    minAttributesToSearch: 1,
    color: undefined,
})

export const shapesOf = (specs: ProgramSpecs): ProgramShapes => {
    const fields = Object.values(specs).flat().map(fieldOf)
    const programs = Object.entries(specs).map(([name, attributes]) =>
        programOf(name, attributes)
    )
    return {
        programs: new Map(programs.map((program) => [program.id, program])),
        stages: new Map(),
        fields: new Map(fields.map((field) => [field.id, field])),
        optionSets: new Map(),
    }
}
