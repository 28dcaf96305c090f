const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
const SYMBOLS = `${LETTERS}0123456789`
const MASK = (1n << 64n) - 1n

const fnv1a = (text: string): bigint => {
    let hash = 0xcbf29ce484222325n
    for (const byte of new TextEncoder().encode(text)) {
        hash = ((hash ^ BigInt(byte)) * 0x100000001b3n) & MASK
    }
    return hash
}

// Without this, slugs that differ in their last letter get uids that look alike.
const spread = (hash: bigint): bigint => {
    const once = ((hash ^ (hash >> 33n)) * 0xff51afd7ed558ccdn) & MASK
    return once ^ (once >> 33n)
}

const uidFrom = (slug: string): string => {
    let rest = spread(fnv1a(slug))
    const take = (alphabet: string): string => {
        const size = BigInt(alphabet.length)
        const symbol = alphabet.charAt(Number(rest % size))
        rest = rest / size
        return symbol
    }
    const first = take(LETTERS)
    return first + Array.from({ length: 10 }, () => take(SYMBOLS)).join('')
}

const known = new Map<string, string>()

/** A DHIS2 uid (11 letters or digits, first a letter), always the same for the same slug. */
export const uid = (slug: string): string => {
    const made = known.get(slug) ?? uidFrom(slug)
    known.set(slug, made)
    return made
}
