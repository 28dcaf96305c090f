import type { Json } from '../json'

/** What 2.42 says of every identifiable object, set or not; newer servers say less. */
export function genericObject(
    { id, created }: { id: string; created: string },
    since43: boolean
): Json {
    const common = {
        id,
        created,
        lastUpdated: created,
        translations: [],
        sharing: { users: {}, userGroups: {} },
        attributeValues: [],
    }
    return since43 ? common : { ...common, favorites: [], favorite: false }
}
