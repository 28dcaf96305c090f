/** An entry of a table by a word from outside: `constructor` and its like are no entries. */
export const lookUp = <T>(
    table: Readonly<Record<string, T>>,
    word: string
): T | undefined => (Object.hasOwn(table, word) ? table[word] : undefined)
