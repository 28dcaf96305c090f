import type { Json } from '../json'
import { objectsOf, optionalText, textOf } from '../json'

/** The property behind a label: `displayFormName` shows `formName`. */
function baseOf(property: string): string {
    const rest = property.slice('display'.length)
    return rest.charAt(0).toLowerCase() + rest.slice(1)
}

export function isDisplayProperty(property: string): boolean {
    return /^display[A-Z]/.test(property)
}

/** A label in the reader's language; a form name falls back to the name. */
export function displayValue(
    object: Json,
    property: string,
    locale: string
): unknown {
    const base = baseOf(property)
    return (
        translation(object, base, locale) ??
        object[base] ??
        object[property] ??
        (base === 'formName'
            ? displayValue(object, 'displayName', locale)
            : undefined)
    )
}

function translation(
    object: Json,
    base: string,
    locale: string
): string | undefined {
    const candidates = objectsOf(object.translations).filter(
        (t) => normalized(textOf(t.property)) === normalized(base)
    )
    const [language] = locale.split(/[_-]/)
    const found =
        candidates.find((t) => t.locale === locale) ??
        candidates.find((t) => t.locale === language)
    return optionalText(found?.value)
}

/** Translations name properties as `FORM_NAME`. */
function normalized(property: string): string {
    return property.replace(/_/g, '').toLowerCase()
}
