/** The keys of a specification under their own type, which `Object.keys` loses. */
export const keysOf = <Spec extends object>(
    spec: Spec
): (keyof Spec & string)[] =>
    Object.keys(spec).filter((key): key is keyof Spec & string => key in spec)
