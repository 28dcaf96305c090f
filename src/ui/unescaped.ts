/** For every translated text that carries a value: React escapes already, so that i18next must not. */
export const unescaped = { escapeValue: false } as const
