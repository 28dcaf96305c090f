/** Languages of which the suggestions know words; names in others only mislead. */
export const KNOWN_LANGUAGES: readonly string[] = ['en', 'fr', 'pt', 'es']
