/** One transparent pixel. */
const pixel =
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='

export interface Upload {
    readonly name: string
    readonly content: Blob
}

/** The file that a recording's note describes: a picture, or a program named at the note's end. */
export function fileFor(note: string): Upload {
    if (/PNG/.test(note)) {
        const bytes = Uint8Array.from(atob(pixel), (c) => c.charCodeAt(0))
        const content = new Blob([bytes], { type: 'image/png' })
        return { name: 'photo.png', content }
    }
    const content = new Blob(['MZ'], { type: 'application/octet-stream' })
    return { name: note.split(', ').at(-1) ?? '', content }
}
