/** A measure as an assignment has it: its sources stand beside it. */
export const withoutSources = <M extends { readonly sources: unknown }>(
    measure: M
): Omit<M, 'sources'> => {
    const { sources, ...rest } = measure
    void sources
    return rest
}
