import i18n from '@dhis2/d2-i18n'
import { lookUp } from '../../../domain/look-up'
import { valueAt } from '../../../mapping/document-path'
import type { Mapping } from '../../../mapping/mapping'
import { unescaped } from '../../../ui/unescaped'

/** Parts of the document as the screens call them. */
const PARTS: Readonly<Record<string, () => string>> = {
    programs: () => i18n.t('Programs'),
    healthWorkers: () => i18n.t('Health workers'),
    person: () => i18n.t('Person'),
    vitals: () => i18n.t('Vitals'),
    results: () => i18n.t('Results'),
    problems: () => i18n.t('Problems'),
    newProblems: () => i18n.t('New problems'),
    allergies: () => i18n.t('Allergies'),
    medications: () => i18n.t('Medicines'),
    immunizations: () => i18n.t('Immunizations'),
    schedule: () => i18n.t('Immunization schedule'),
    pregnancy: () => i18n.t('Pregnancy'),
    leftOut: () => i18n.t('Timeline only'),
}

/** Keys of the person and of a pregnancy. */
const KEYS: Readonly<Record<string, () => string>> = {
    trackedEntityType: () => i18n.t('Type of person'),
    givenName: () => i18n.t('Given name'),
    middleName: () => i18n.t('Middle name'),
    familyName: () => i18n.t('Family name'),
    fullName: () => i18n.t('Whole name in one field'),
    sex: () => i18n.t('Sex'),
    birthDate: () => i18n.t('Date of birth'),
    birthDateEstimated: () => i18n.t('Date of birth is an estimate'),
    identifiers: () => i18n.t('Identifier'),
    phone: () => i18n.t('Phone number'),
    address: () => i18n.t('Part of the address'),
    photo: () => i18n.t('Photo'),
    death: () => i18n.t('Death'),
    programs: () => i18n.t('Programs'),
    contactStages: () => i18n.t('Antenatal contacts'),
    pregnant: () => i18n.t('Pregnant or not'),
    lastMenstrualPeriod: () => i18n.t('Last menstrual period'),
    dueDate: () => i18n.t('Expected date of delivery'),
    gestationalAgeWeeks: () => i18n.t('Gestational age in weeks'),
    gravida: () => i18n.t('Number of pregnancies'),
    parity: () => i18n.t('Number of births'),
    deliveryDate: () => i18n.t('Date of delivery'),
    outcome: () => i18n.t('Outcome or way of delivery'),
}

/** A part of the document, by the first step of a path. */
export const partText = (part: string): string =>
    lookUp(PARTS, part)?.() ?? part

/** A key of the person or of a pregnancy. */
export const factText = (key: string): string => lookUp(KEYS, key)?.() ?? key

const numbered = (number: string | number): string =>
    i18n.t('no. {{number}}', { number, interpolation: unescaped })

/** What an entry of a list calls itself; its number where it has no name. */
const entryName = (mapping: Mapping, path: string, index: string): string => {
    const texts = ['name', 'substance', 'scopeInWords', 'vaccine']
        .map((key) => valueAt(mapping, `${path}.${index}.${key}`))
        .filter((text) => typeof text === 'string')
    const dose = valueAt(mapping, `${path}.${index}.dose`)
    const name = texts[0] ?? numbered(Number(index) + 1)
    return typeof dose === 'number'
        ? i18n.t('{{name}} {{dose}}', { name, dose, interpolation: unescaped })
        : name
}

const IS_INDEX = /^\d+$/

/** The lists of which an entry has a name of its own. */
const NAMED =
    /^(vitals|results|problems|allergies|medications|immunizations|schedule\.doses|(vitals|results)\.\d+\.ranges)$/

const wordOf = (
    mapping: Mapping,
    path: string,
    step: string
): readonly string[] => {
    if (path === '') {
        return [partText(step)]
    }
    if (IS_INDEX.test(step)) {
        return NAMED.test(path) ? [entryName(mapping, path, step)] : []
    }
    const isKey = path === 'person' || path === 'pregnancy'
    return isKey ? [factText(step)] : []
}

/** A place of the document in words, such as "Vitals, Weight, Children under five years". */
export const placeText = (path: string, mapping: Mapping): string => {
    const steps = path.split('.')
    return steps
        .flatMap((step, index) =>
            wordOf(mapping, steps.slice(0, index).join('.'), step)
        )
        .join(', ')
}
