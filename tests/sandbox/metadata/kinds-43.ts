/** The uid that every DHIS2 gives its default category combination. */
const defaultCombo = 'bjDvmb4bfuf'

/** Properties that 2.43 brought: what unset ones hold. */
export const unsetSince43: Readonly<
    Record<string, Readonly<Record<string, unknown>>>
> = {
    programs: {
        enableChangeLog: false,
        enrollmentCategoryCombo: { id: defaultCombo },
        userRoles: [],
    },
    trackedEntityTypes: { enableChangeLog: false },
    trackedEntityAttributes: {
        minCharactersToSearch: 0,
        blockedSearchOperators: [],
        trigramIndexable: false,
    },
}
