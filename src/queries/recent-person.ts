import * as v from 'valibot'
import { parseCalendarDate } from '../domain/calendar-date'
import { valueOf } from '../domain/fact'
import { parseUid, type PatientId } from '../domain/ids'
import type { BirthDate, Patient, PersonName, Sex } from '../domain/patient'

/** A person whom this user opened; what was not known then is undefined. */
export interface RecentPerson {
    readonly id: PatientId
    readonly name: PersonName | undefined
    readonly sex: Sex | undefined
    readonly birthDate: BirthDate | undefined
    /** Milliseconds of the epoch. */
    readonly openedAt: number
}

export const recentPersonOf = (
    { id, name, sex, birthDate }: Patient,
    openedAt: number
): RecentPerson => ({
    id,
    name: valueOf(name),
    sex: valueOf(sex),
    birthDate: valueOf(birthDate),
    openedAt,
})

const text = v.optional(v.string())

const keptName = v.pipe(
    v.object({ given: text, middle: text, family: text, full: text }),
    v.transform(({ given, middle, family, full }) => ({
        given,
        middle,
        family,
        full,
    }))
)

const keptPerson = v.object({
    id: v.string(),
    name: v.optional(keptName),
    sex: v.optional(
        v.union([
            v.object({ kind: v.picklist(['female', 'male', 'other']) }),
            v.object({ kind: v.literal('unknown-code'), code: v.string() }),
        ])
    ),
    birthDate: v.optional(
        v.object({ date: v.string(), estimated: v.boolean() })
    ),
    openedAt: v.number(),
})

const readOne = (kept: unknown): RecentPerson | undefined => {
    const parsed = v.safeParse(keptPerson, kept)
    const id = parsed.success
        ? parseUid<'patient'>(parsed.output.id)
        : undefined
    if (!parsed.success || !id) {
        return undefined
    }
    const { name, sex, birthDate, openedAt } = parsed.output
    const date = parseCalendarDate(birthDate?.date)
    return {
        id,
        name,
        sex,
        birthDate: birthDate &&
            date && { date, estimated: birthDate.estimated },
        openedAt,
    }
}

/** Reads what the browser kept; entries of another form are left out. */
export const readRecentPeople = (kept: unknown): readonly RecentPerson[] =>
    Array.isArray(kept) ? kept.flatMap((one) => readOne(one) ?? []) : []

const MAX_RECENT = 10

/** Puts a person first, once. */
export const withRecent = (
    people: readonly RecentPerson[],
    person: RecentPerson
): readonly RecentPerson[] =>
    [person, ...people.filter(({ id }) => id !== person.id)].slice(
        0,
        MAX_RECENT
    )
