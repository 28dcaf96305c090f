/** Words and phrases as people write lists: parted by commas, over as many lines as it takes. */
export const list = (text: string): readonly string[] =>
    text
        .split(',')
        .map((word) => word.trim().replace(/\s+/g, ' '))
        .filter((word) => word !== '')
