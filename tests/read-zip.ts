import { readFileSync } from 'node:fs'

const END = 0x06054b50
const ENTRY_SIZE = 46

/** The names of a zip's files with their sizes when unpacked, from its central directory. */
export const readZip = (file: string): Map<string, number> => {
    const bytes = readFileSync(file)
    const signature = Buffer.alloc(4)
    signature.writeUInt32LE(END)
    const end = bytes.lastIndexOf(signature)
    const count = bytes.readUInt16LE(end + 10)
    let at = bytes.readUInt32LE(end + 16)
    const files = new Map<string, number>()
    for (let entry = 0; entry < count; entry++) {
        const name = bytes.readUInt16LE(at + 28)
        const extra = bytes.readUInt16LE(at + 30)
        const comment = bytes.readUInt16LE(at + 32)
        const start = at + ENTRY_SIZE
        const path = bytes.toString('utf8', start, start + name)
        if (!path.endsWith('/')) {
            files.set(path, bytes.readUInt32LE(at + 24))
        }
        at = start + name + extra + comment
    }
    return files
}
