import i18n from '@dhis2/d2-i18n'
import laterTexts from 'virtual:later-texts'

/** Adds the texts of these pages, which the chart does not load; see scripts/vite. */
export const addMappingTexts = (): void => {
    for (const [language, texts] of Object.entries(laterTexts)) {
        i18n.addResourceBundle(language, 'default', texts, true, false)
    }
}
