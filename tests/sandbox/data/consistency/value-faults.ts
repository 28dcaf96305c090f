import type { Demo } from './read-data'

const isDate = (value: string) =>
    /^\d{4}-\d{2}-\d{2}$/.test(value) &&
    !Number.isNaN(Date.parse(`${value}T00:00:00Z`))

const isNumber = (value: string) => /^-?\d+(\.\d+)?$/.test(value)

const FITS: Readonly<Record<string, (value: string) => boolean>> = {
    TEXT: (value) => value.length > 0,
    LONG_TEXT: (value) => value.length > 0,
    NUMBER: isNumber,
    PERCENTAGE: (value) => isNumber(value) && Number(value) <= 100,
    INTEGER_ZERO_OR_POSITIVE: (value) => /^\d+$/.test(value),
    DATE: isDate,
    BOOLEAN: (value) => value === 'true' || value === 'false',
    TRUE_ONLY: (value) => value === 'true',
    IMAGE: (value) => /^[A-Za-z][A-Za-z0-9]{10}$/.test(value),
    PHONE_NUMBER: (value) => /^\+?\d{6,20}$/.test(value),
}

interface Value {
    field: string
    value: string
}

const valuesOf = ({ tracker }: Demo): Value[] =>
    tracker.trackedEntities.flatMap(({ attributes, enrollments }) => [
        ...[...attributes, ...enrollments.flatMap((one) => one.attributes)].map(
            ({ attribute, value }) => ({ field: attribute, value })
        ),
        ...enrollments
            .flatMap(({ events }) => events)
            .flatMap(({ dataValues }) => dataValues)
            .map(({ dataElement, value }) => ({ field: dataElement, value })),
    ])

const fieldsById = ({ metadata }: Demo) =>
    new Map(
        [...metadata.dataElements, ...metadata.trackedEntityAttributes].map(
            (field) => [field.id, field]
        )
    )

const optionKeys = ({ metadata }: Demo) =>
    new Set(
        metadata.options.map(({ code, optionSet }) => `${optionSet.id}/${code}`)
    )

/** Whether a value fits the type or the option set of its field. */
export const fitsMetadata = (demo: Demo): ((one: Value) => boolean) => {
    const fields = fieldsById(demo)
    const options = optionKeys(demo)
    return ({ field, value }) => {
        const { valueType = '', optionSet } = fields.get(field) ?? {}
        return optionSet
            ? options.has(`${optionSet.id}/${value}`)
            : (FITS[valueType]?.(value) ?? false)
    }
}

/** The values that do not fit the type or the option set of their field, as they are written. */
export const valueFaults = (demo: Demo): string[] => {
    const fits = fitsMetadata(demo)
    return valuesOf(demo)
        .filter((one) => !fits(one))
        .map(({ value }) => value)
}

/** Values of unique attributes that two people share. */
export const sharedUniqueValues = ({ metadata, tracker }: Demo): string[] => {
    const unique = metadata.trackedEntityAttributes.filter((one) => one.unique)
    return unique.flatMap(({ id }) => {
        const values = tracker.trackedEntities.flatMap((person) => {
            const all = [person, ...person.enrollments]
            const own = all
                .flatMap(({ attributes }) => attributes)
                .filter(({ attribute }) => attribute === id)
            return [...new Set(own.map(({ value }) => value))]
        })
        return values.filter((value, at) => values.indexOf(value) !== at)
    })
}
