import type { Clock } from '../../dates'
import type { PersonSpec } from '../record'
import { births, motherNumber } from './births'
import { generatedChild } from './child'
import { generatedChronicPatient } from './chronic-patient'
import { generatedHivPatient } from './hiv-patient'
import { generatedMother } from './mother'
import { generatedOutpatient } from './outpatient'
import { generatedTbPatient } from './tb-patient'

interface Kind {
    key: string
    count: number
    /** Number of the first one. */
    first: number
    make: (clock: Clock, index: number, number: number) => PersonSpec
}

const KINDS: readonly Kind[] = [
    { key: 'child', count: 55, first: 0, make: generatedChild },
    { key: 'mother', count: 37, first: motherNumber(0), make: generatedMother },
    { key: 'chronic', count: 33, first: 300, make: generatedChronicPatient },
    { key: 'hiv', count: 17, first: 400, make: generatedHivPatient },
    { key: 'tb', count: 13, first: 500, make: generatedTbPatient },
    { key: 'outpatient', count: 16, first: 600, make: generatedOutpatient },
]

const keyOf = (kind: string, index: number) => `generated/${kind}/${index}`

/** The people whom nobody names, with the slug of their uids. */
export const generatedPeople = (
    clock: Clock
): (readonly [string, PersonSpec])[] =>
    KINDS.flatMap(({ key, count, first, make }) =>
        Array.from(
            { length: count },
            (_, index) =>
                [keyOf(key, index), make(clock, index, first + index)] as const
        )
    )

/** Slugs of the generated mothers and the children they bore. */
export const generatedFamilies = births.map((_, index) => ({
    mother: keyOf('mother', index),
    child: keyOf('child', index),
}))
