const escape = (cell: string): string => cell.replaceAll('|', '\\|')

const line = (cells: readonly string[]): string =>
    `| ${cells.map(escape).join(' | ')} |`

/** A Markdown table; the columns after the first ones of text are numbers. */
export const markdownTable = (
    header: readonly string[],
    rows: readonly (readonly string[])[],
    textColumns = 1
): string =>
    [
        line(header),
        line(header.map((_, index) => (index < textColumns ? '---' : '---:'))),
        ...rows.map(line),
    ].join('\n')

const withSeparators = (text: string): string =>
    text.replace(/\B(?=(\d{3})+(?!\d))/g, ',')

export const count = (number: number): string =>
    withSeparators(String(Math.round(number)))

/** Thousands of bytes, as of a line's speed; not 1,024. */
export const kilobytes = (bytes: number): string =>
    bytes < 100_000 ? (bytes / 1000).toFixed(1) : count(bytes / 1000)

export const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(1)

export const seconds = (ms: number): string => (ms / 1000).toFixed(2)
