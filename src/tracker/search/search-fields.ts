import type { PersonMapping } from '../../mapping/person-mapping'
import type {
    FieldShape,
    ProgramAttributeShape,
    ProgramShape,
    ProgramShapes,
} from '../../mapping/program-shape'

/** The attributes by which the people of one program, or of one type, can be found. */
export interface SearchFields {
    readonly given: readonly string[]
    readonly family: readonly string[]
    /** Attributes that hold a whole name, or any text where no mapping says what it is. */
    readonly whole: readonly string[]
    /** The parts of the name that a program lets be searched while it bars others. */
    readonly alone: readonly string[]
    readonly identifiers: readonly FieldShape[]
    readonly phones: readonly FieldShape[]
}

/** The programs' metadata, and what the mapping says of the person. */
export interface SearchBasis {
    readonly shapes: ProgramShapes
    readonly person: PersonMapping | undefined
}

interface Known extends ProgramAttributeShape {
    readonly shape: FieldShape
}

const knownAttributes = (
    programs: readonly ProgramShape[],
    shapes: ProgramShapes
): readonly Known[] => {
    const known = new Map<string, Known>()
    for (const attribute of programs.flatMap((one) => one.attributes)) {
        const shape = shapes.fields.get(attribute.field)
        if (shape && !known.has(attribute.field)) {
            known.set(attribute.field, { ...attribute, shape })
        }
    }
    return [...known.values()]
}

const MAX_GUESSED = 4

/** Without a mapping: the texts by which the programs let people be found, those of the list first. */
const guessedFields = (known: readonly Known[]): SearchFields => {
    const texts = known
        .filter(
            ({ searchable, unique, shape }) =>
                searchable &&
                !unique &&
                shape.optionSet === undefined &&
                ['TEXT', 'LONG_TEXT'].includes(shape.valueType)
        )
        .sort((a, b) => Number(b.displayInList) - Number(a.displayInList))
        .slice(0, MAX_GUESSED)
        .map(({ field }) => field)
    return {
        given: texts.slice(0, 1),
        family: texts.slice(1, 2),
        whole: texts.slice(2),
        alone: [],
        identifiers: known.filter(({ unique }) => unique).map(shapeOf),
        phones: known
            .filter(
                ({ searchable, shape }) =>
                    searchable && shape.valueType === 'PHONE_NUMBER'
            )
            .map(shapeOf),
    }
}

const shapeOf = ({ shape }: Known): FieldShape => shape

const aloneOf = (
    known: readonly Known[],
    { givenName, familyName }: PersonMapping
): readonly string[] => {
    const parts = new Set([...givenName, ...familyName])
    const here = known.filter(({ field }) => parts.has(field))
    return here.every(({ searchable }) => searchable)
        ? []
        : here.flatMap(({ field, searchable }) => (searchable ? field : []))
}

const mappedFields = (
    known: readonly Known[],
    person: PersonMapping,
    isLocal: boolean
): SearchFields => {
    const ids = new Set<string>(known.map(({ field }) => field))
    const here = (wanted: readonly string[]) =>
        wanted.filter((id) => ids.has(id))
    const identifiers = new Set(
        person.identifiers.map(({ attribute }) => attribute)
    )
    const phones = new Set(person.phone)
    const open = new Set<string>(
        known
            .filter(({ searchable }) => isLocal || searchable)
            .map(({ field }) => field)
    )
    const middle = here(person.middleName).filter((id) => open.has(id))
    return {
        given: [...here(person.givenName), ...middle],
        family: here(person.familyName),
        whole: here(person.fullName),
        alone: isLocal ? [] : aloneOf(known, person),
        identifiers: known
            .filter(
                ({ field, unique }) =>
                    unique || (identifiers.has(field) && open.has(field))
            )
            .map(shapeOf),
        phones: known
            .filter(({ field }) => phones.has(field) && open.has(field))
            .map(shapeOf),
    }
}

/**
 * Given and family names are asked for even where the program does not say that they are searchable: the server
 * allows it inside the capture scope, and its refusal elsewhere is news for who searches.
 * `isLocal`: within the capture scope, where any attribute may be used (dhis2.md 3).
 */
export const searchFieldsOf = (
    programs: readonly ProgramShape[],
    { shapes, person }: SearchBasis,
    isLocal: boolean
): SearchFields => {
    const known = knownAttributes(programs, shapes)
    return person ? mappedFields(known, person, isLocal) : guessedFields(known)
}
