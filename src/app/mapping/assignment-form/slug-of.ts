import { foldText } from '../../../domain/fold-text'

/** A short id made of a name: lower case, digits and single hyphens. */
export const slugOf = (name: string, fallback: string): string =>
    foldText(name)
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-+|-+$/g, '') || fallback

/** The slug, with the next free number where it is taken. */
export const freeSlug = (slug: string, taken: readonly string[]): string => {
    for (let number = 1; ; number++) {
        const candidate = number === 1 ? slug : `${slug}-${number}`
        if (!taken.includes(candidate)) {
            return candidate
        }
    }
}
