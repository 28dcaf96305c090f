import i18n from '@dhis2/d2-i18n'
import laterTexts from 'virtual:later-texts'

/** Adds the texts of what the first page and the chart's overview do not show; see scripts/vite. */
export const addLaterTexts = (): void => {
    for (const [language, texts] of Object.entries(laterTexts)) {
        i18n.addResourceBundle(language, 'default', texts, true, false)
    }
}
