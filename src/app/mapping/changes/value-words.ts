import i18n from '@dhis2/d2-i18n'
import { UID_PATTERN } from '../../../domain/ids'
import { lookUp } from '../../../domain/look-up'
import { unescaped } from '../../../ui/unescaped'
import { subjectName } from '../checks/item-name'
import { type KnownNames, stageName } from '../known-names'
import { keyLabel } from './key-label'

const WORDS: Readonly<Record<string, () => string>> = {
    active: () => i18n.t('active'),
    inactive: () => i18n.t('inactive'),
    unknown: () => i18n.t('unknown'),
    female: () => i18n.t('female'),
    male: () => i18n.t('male'),
    'yes-no': () => i18n.t('yes or no'),
    date: () => i18n.t('date'),
    'dose-number': () => i18n.t('number of the dose'),
    coded: () => i18n.t('code'),
    drug: () => i18n.t('drug'),
    dose: () => i18n.t('dose'),
    'days-supplied': () => i18n.t('days supplied'),
    status: () => i18n.t('status'),
}

/** Keys whose values are words of the format, not of the administrator. */
const WORD_KEYS = ['status', 'whenCompleted', 'recordedAs', 'sex']

const isRecord = (value: unknown): value is Record<string, unknown> =>
    typeof value === 'object' && value !== null && !Array.isArray(value)

const textWords = (text: string, key: string, known: KnownNames): string => {
    const word = WORD_KEYS.includes(key) ? lookUp(WORDS, text)?.() : undefined
    if (word !== undefined) {
        return word
    }
    return UID_PATTERN.test(text) ? subjectName(text, known) : text
}

/** A field where it is recorded, such as "Weight (in First visit)". */
const sourceWords = (
    source: Record<string, unknown>,
    known: KnownNames
): string | undefined => {
    const id = source.dataElement ?? source.attribute
    if (typeof id !== 'string') {
        return undefined
    }
    const field = subjectName(id, known)
    const { programStage } = source
    return typeof programStage === 'string'
        ? i18n.t('{{field}} (in {{stage}})', {
              field,
              stage: stageName(programStage, known),
              interpolation: unescaped,
          })
        : field
}

const pairWords = (key: string, value: unknown, known: KnownNames): string =>
    i18n.t('{{key}}: {{value}}', {
        key: keyLabel(key),
        value: valueWords(value, key, known),
        nsSeparator: '-:-',
        interpolation: unescaped,
    })

const SOURCE_KEYS = ['dataElement', 'attribute', 'programStage']

const recordWords = (
    record: Record<string, unknown>,
    known: KnownNames
): string => {
    const source = sourceWords(record, known)
    const rest = Object.entries(record).filter(
        ([key, value]) =>
            value !== undefined &&
            !(source !== undefined && SOURCE_KEYS.includes(key))
    )
    return [
        ...(source === undefined ? [] : [source]),
        ...rest.map(([key, value]) => pairWords(key, value, known)),
    ].join(', ')
}

const none = (): string => i18n.t('nothing')

/** A value of the mapping in words: ids by their names, yes and no, lists with commas. */
export const valueWords = (
    value: unknown,
    key: string,
    known: KnownNames
): string => {
    if (typeof value === 'string') {
        return textWords(value, key, known)
    }
    if (typeof value === 'boolean') {
        return value ? i18n.t('yes') : i18n.t('no')
    }
    if (typeof value === 'number') {
        return String(value)
    }
    if (Array.isArray(value)) {
        const words = value.map((item: unknown) => valueWords(item, key, known))
        return words.length > 0 ? words.join('; ') : none()
    }
    return isRecord(value) ? recordWords(value, known) || none() : none()
}
