const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'
const signs = `${letters}0123456789`

export function isUid(text: string): boolean {
    return /^[A-Za-z][A-Za-z0-9]{10}$/.test(text)
}

/** A source of uids: the same ones in the same order for each sandbox. */
export function uidSource(seed = 1): () => string {
    let state = seed
    const next = (length: number) => {
        // a linear congruential generator; its low bits are poor, so the high ones are used
        state = (Math.imul(state, 1664525) + 1013904223) >>> 0
        return Math.floor((state / 0x1_0000_0000) * length)
    }
    return () => {
        const rest = Array.from({ length: 10 }, () =>
            signs.charAt(next(signs.length))
        )
        return letters.charAt(next(letters.length)) + rest.join('')
    }
}
