const RULES: readonly (readonly [RegExp, string])[] = [
    [/^.{8,72}$/, '8 to 72 characters'],
    [/[A-Z]/, 'a capital letter'],
    [/[a-z]/, 'a small letter'],
    [/\d/, 'a digit'],
    [/[^A-Za-z0-9]/, 'a special character'],
]

/** What a DHIS2 would miss in a password; empty when it is good. */
export const passwordFaults = (password: string): string[] =>
    RULES.filter(([pattern]) => !pattern.test(password)).map(
        ([, missing]) => missing
    )
