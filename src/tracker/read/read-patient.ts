import { parseCalendarDate } from '../../domain/calendar-date'
import type { ClinicalEvent } from '../../domain/clinical-event'
import {
    type Fact,
    notMapped,
    notRecorded,
    recorded,
    unreadable,
} from '../../domain/fact'
import { type FieldId, parseUid, type PatientId } from '../../domain/ids'
import type {
    BirthDate,
    Patient,
    PersonDetail,
    PersonName,
    Sex,
} from '../../domain/patient'
import { codesOf, wordsOf } from '../../domain/value-text'
import type { PersonMapping } from '../../mapping/person-mapping'
import type { WireTrackedEntity } from '../wire/tracked-entity'
import type { AttributeValue, AttributeValues } from './read-attributes'
import { readDeceased } from './read-deceased'

const firstOf = (
    ids: readonly string[],
    values: AttributeValues
): AttributeValue | undefined => ids.map((id) => values.get(id)).find(Boolean)

const wordOf = (ids: readonly string[], values: AttributeValues) => {
    const value = firstOf(ids, values)
    return value && wordsOf(value.content).join(', ')
}

const nameOf = (
    person: PersonMapping,
    values: AttributeValues
): Fact<PersonName> => {
    const mapped = [
        ...person.givenName,
        ...person.familyName,
        ...person.fullName,
    ]
    const name = {
        given: wordOf(person.givenName, values),
        middle: wordOf(person.middleName, values),
        family: wordOf(person.familyName, values),
        full: wordOf(person.fullName, values),
    }
    if (mapped.length === 0) {
        return notMapped
    }
    return Object.values(name).some(Boolean) ? recorded(name) : notRecorded
}

const isYes = (value: AttributeValue | undefined): boolean =>
    value !== undefined &&
    (value.content.kind === 'yes-no'
        ? value.content.yes
        : /^(true|yes|1)$/i.test(value.text))

const birthDateOf = (
    person: PersonMapping,
    values: AttributeValues
): Fact<BirthDate> => {
    const value = firstOf(person.birthDate, values)
    if (person.birthDate.length === 0 || !value) {
        return person.birthDate.length === 0 ? notMapped : notRecorded
    }
    const estimated = isYes(firstOf(person.birthDateEstimated, values))
    const date = parseCalendarDate(value.text)
    return date ? recorded({ date, estimated }) : unreadable(value.text)
}

const sexOf = (person: PersonMapping, values: AttributeValues): Fact<Sex> => {
    if (!person.sex) {
        return notMapped
    }
    const { attributes, codes } = person.sex
    const value = firstOf(attributes, values)
    if (!value) {
        return notRecorded
    }
    const kinds = ['female', 'male', 'other'] as const
    const kind = kinds.find((one) =>
        codesOf(value.content).some((code) => codes[one].includes(code))
    )
    return recorded(
        kind ? { kind } : { kind: 'unknown-code', code: value.text }
    )
}

const detailOf = (value: AttributeValue, label?: string): PersonDetail => ({
    field: value.field.id,
    label: label ?? value.field.name,
    content: value.content,
})

const detailsOf = (
    ids: readonly string[],
    values: AttributeValues
): readonly PersonDetail[] =>
    ids.flatMap((id) => {
        const value = values.get(id)
        return value ? [detailOf(value)] : []
    })

/** Attributes that stand in the banner under a name of their own. */
const placedAttributes = (person: PersonMapping): ReadonlySet<string> =>
    new Set([
        ...person.givenName,
        ...person.middleName,
        ...person.familyName,
        ...person.fullName,
        ...person.birthDate,
        ...person.birthDateEstimated,
        ...(person.sex?.attributes ?? []),
        ...person.identifiers.map(({ attribute }) => attribute),
        ...person.phone,
        ...person.address,
        ...person.photo,
    ])

const photoOf = (
    person: PersonMapping,
    values: AttributeValues
): FieldId | undefined =>
    parseUid<'field'>(firstOf(person.photo, values)?.field.id)

const UNMAPPED: PersonMapping = {
    trackedEntityType: '',
    givenName: [],
    middleName: [],
    familyName: [],
    fullName: [],
    birthDate: [],
    birthDateEstimated: [],
    sex: undefined,
    identifiers: [],
    phone: [],
    address: [],
    photo: [],
    death: [],
}

/** What a person's own facts are read from. */
export interface PersonReadings {
    readonly id: PatientId
    readonly wire: WireTrackedEntity
    readonly attributes: AttributeValues
    readonly events: readonly ClinicalEvent[]
}

/** Who the person is, by the mapping; without one every attribute stands under its own name. */
export const readPatient = (
    { id, wire, attributes: values, events }: PersonReadings,
    person: PersonMapping = UNMAPPED
): Patient => {
    const placed = placedAttributes(person)
    return {
        id,
        orgUnit: parseUid<'org-unit'>(wire.orgUnit),
        name: nameOf(person, values),
        birthDate: birthDateOf(person, values),
        sex: sexOf(person, values),
        identifiers: person.identifiers.flatMap(({ attribute, label }) => {
            const value = values.get(attribute)
            return value ? [detailOf(value, label)] : []
        }),
        phones: detailsOf(person.phone, values),
        addresses: detailsOf(person.address, values),
        otherDetails: [...values.values()]
            .filter(({ field }) => !placed.has(field.id))
            .map((value) => detailOf(value)),
        photo: photoOf(person, values),
        deceased: readDeceased(person.death, values, events),
    }
}
