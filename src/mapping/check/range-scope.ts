import type { RangeScope } from '../../domain/reference-range'
import type { AgeSpan } from './age-spans'

/** Somebody of whom everything but the age is said; a man is not pregnant. */
export interface SubjectClass {
    readonly sex: 'female' | 'male'
    readonly pregnant: boolean
}

const CLASSES: readonly SubjectClass[] = [
    { sex: 'female', pregnant: false },
    { sex: 'female', pregnant: true },
    { sex: 'male', pregnant: false },
]

type Person = Pick<RangeScope, 'sex' | 'pregnant'>

const isOf = (scope: Person, { sex, pregnant }: SubjectClass): boolean =>
    (scope.sex === undefined || scope.sex === sex) &&
    (scope.pregnant === undefined || scope.pregnant === pregnant)

/** The kinds of people for whom a scope may hold. */
export const classesOf = (scope: Person): readonly SubjectClass[] =>
    CLASSES.filter((one) => isOf(scope, one))

/** Ages are counted in whole days. */
export const agesOf = ({ minAgeDays, maxAgeDays }: RangeScope): AgeSpan => ({
    from: minAgeDays === undefined ? 0 : Math.ceil(minAgeDays),
    to: maxAgeDays === undefined ? Infinity : Math.floor(maxAgeDays),
})

/** Whether somebody can be in both scopes. */
export const scopesMeet = (a: RangeScope, b: RangeScope): boolean => {
    const [one, other] = [agesOf(a), agesOf(b)]
    return (
        Math.max(one.from, other.from) <= Math.min(one.to, other.to) &&
        classesOf(a).some((someone) => isOf(b, someone))
    )
}

/** Whether everybody in the inner scope is in the outer one; for scopes that are equally specific. */
export const isWithin = (inner: RangeScope, outer: RangeScope): boolean => {
    const [ages, all] = [agesOf(inner), agesOf(outer)]
    return (
        ages.from >= all.from &&
        ages.to <= all.to &&
        (outer.sex === undefined || outer.sex === inner.sex) &&
        (outer.pregnant === undefined || outer.pregnant === inner.pregnant)
    )
}
