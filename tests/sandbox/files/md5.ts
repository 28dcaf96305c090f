const shifts = [
    [7, 12, 17, 22],
    [5, 9, 14, 20],
    [4, 11, 16, 23],
    [6, 10, 15, 21],
]

const sines = Array.from({ length: 64 }, (_, i) =>
    Math.floor(Math.abs(Math.sin(i + 1)) * 2 ** 32)
)

/** DHIS2 names a file's MD5; browsers' own cryptography has none. */
export function md5(bytes: Uint8Array): string {
    const state = new Uint32Array([
        0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476,
    ])
    const padded = pad(bytes)
    for (let at = 0; at < padded.byteLength; at += 64) {
        mix(state, new DataView(padded.buffer, at, 64))
    }
    return [...new Uint8Array(state.buffer)]
        .map((byte) => byte.toString(16).padStart(2, '0'))
        .join('')
}

function pad(bytes: Uint8Array): Uint8Array {
    const size = Math.ceil((bytes.byteLength + 9) / 64) * 64
    const padded = new Uint8Array(size)
    padded.set(bytes)
    padded[bytes.byteLength] = 0x80
    const length = BigInt(bytes.byteLength) * 8n
    new DataView(padded.buffer).setBigUint64(size - 8, length, true)
    return padded
}

function mix(state: Uint32Array, block: DataView): void {
    let [a = 0, b = 0, c = 0, d = 0] = state
    for (let i = 0; i < 64; i++) {
        const { value, word } = step(i, { b, c, d })
        const sum =
            a + value + (sines[i] ?? 0) + block.getUint32(word * 4, true)
        const turned = rotate(sum, shifts[i >> 4]?.[i % 4] ?? 0)
        ;[a, b, c, d] = [d, (b + turned) >>> 0, b, c]
    }
    ;[a, b, c, d].forEach((part, i) => {
        state[i] = ((state[i] ?? 0) + part) >>> 0
    })
}

interface Parts {
    readonly b: number
    readonly c: number
    readonly d: number
}

/** The four rounds of RFC 1321: the function, and the word that it takes. */
function step(i: number, { b, c, d }: Parts) {
    switch (i >> 4) {
        case 0:
            return { value: (b & c) | (~b & d), word: i }
        case 1:
            return { value: (d & b) | (~d & c), word: (5 * i + 1) % 16 }
        case 2:
            return { value: b ^ c ^ d, word: (3 * i + 5) % 16 }
        default:
            return { value: c ^ (b | ~d), word: (7 * i) % 16 }
    }
}

function rotate(value: number, by: number): number {
    return (value << by) | ((value >>> 0) >>> (32 - by))
}
