/** Numbers that look random and are the same at every run. */
export interface Random {
    /** At least 0, less than 1. */
    next(): number
    /** A whole number, both ends included. */
    between(low: number, high: number): number
}

/** The mulberry32 generator: small, fast and good enough for invented patients. */
export const randomFrom = (seed: number): Random => {
    let state = seed
    const next = () => {
        state = (state + 0x6d2b79f5) | 0
        let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
        mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
    }
    return {
        next,
        between: (low, high) => low + Math.floor(next() * (high - low + 1)),
    }
}
