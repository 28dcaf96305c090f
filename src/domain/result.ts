/** The outcome of something that can fail for a reason the caller must handle. */
export type Result<T, E> =
    | { readonly ok: true; readonly value: T }
    | { readonly ok: false; readonly error: E }

export const success = <T>(
    value: T
): { readonly ok: true; readonly value: T } => ({
    ok: true,
    value,
})

export const failure = <E>(
    error: E
): { readonly ok: false; readonly error: E } => ({ ok: false, error })

/** Makes the compiler refuse a switch that forgets a case. */
export const assertNever = (value: never): never => {
    throw new Error(`Unexpected case: ${JSON.stringify(value)}`)
}
