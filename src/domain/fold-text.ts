/** Accents and case do not matter to someone who searches. */
export const foldText = (text: string): string =>
    text
        .normalize('NFD')
        .replace(/\p{Diacritic}/gu, '')
        .toLowerCase()
