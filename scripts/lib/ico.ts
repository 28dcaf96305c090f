const HEADER = 6
const ENTRY = 16

/** A PNG of a square icon, as a Windows icon directory holds it. */
export interface SquarePng {
    readonly size: number
    readonly png: Buffer
}

const header = (count: number): Buffer => {
    const bytes = Buffer.alloc(HEADER)
    bytes.writeUInt16LE(1, 2)
    bytes.writeUInt16LE(count, 4)
    return bytes
}

const entry = ({ size, png }: SquarePng, offset: number): Buffer => {
    const bytes = Buffer.alloc(ENTRY)
    bytes.writeUInt8(size, 0)
    bytes.writeUInt8(size, 1)
    bytes.writeUInt16LE(1, 4)
    bytes.writeUInt16LE(32, 6)
    bytes.writeUInt32LE(png.length, 8)
    bytes.writeUInt32LE(offset, 12)
    return bytes
}

/** An .ico file of PNGs, each at most 255 pixels wide. */
export const toIco = (icons: readonly SquarePng[]): Buffer => {
    let offset = HEADER + ENTRY * icons.length
    const entries = icons.map((icon) => {
        const bytes = entry(icon, offset)
        offset += icon.png.length
        return bytes
    })
    return Buffer.concat([
        header(icons.length),
        ...entries,
        ...icons.map(({ png }) => png),
    ])
}
