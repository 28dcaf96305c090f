/** Something the record says, or the reason why it does not: never a silent gap. */
export type Fact<T> =
    | { readonly state: 'recorded'; readonly value: T }
    | { readonly state: 'not-recorded' }
    | { readonly state: 'not-mapped' }
    | { readonly state: 'unreadable'; readonly text: string }

export const recorded = <T>(value: T): Fact<T> => ({ state: 'recorded', value })

export const notRecorded: Fact<never> = { state: 'not-recorded' }

export const notMapped: Fact<never> = { state: 'not-mapped' }

export const unreadable = (text: string): Fact<never> => ({
    state: 'unreadable',
    text,
})

/** The value, or undefined in every other state. */
export const valueOf = <T>(fact: Fact<T>): T | undefined =>
    fact.state === 'recorded' ? fact.value : undefined
