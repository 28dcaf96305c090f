import { careKeyTexts } from './key-texts/care-key-texts'
import { documentKeyTexts } from './key-texts/document-key-texts'
import { measureKeyTexts } from './key-texts/measure-key-texts'
import { personKeyTexts } from './key-texts/person-key-texts'
import { pregnancyKeyTexts } from './key-texts/pregnancy-key-texts'
import { problemKeyTexts } from './key-texts/problem-key-texts'

/** What each key of a mapping means: the schema's own sentences, for translation. */
export const KEY_TEXTS = {
    ...documentKeyTexts,
    ...personKeyTexts,
    ...measureKeyTexts,
    ...problemKeyTexts,
    ...careKeyTexts,
    ...pregnancyKeyTexts,
} as const

export type KeyPath = keyof typeof KEY_TEXTS

/** What a key of the mapping means, as the hint of its input. */
export const keyText = (path: KeyPath): string => KEY_TEXTS[path]()

const isKeyPath = (path: string): path is KeyPath =>
    Object.hasOwn(KEY_TEXTS, path)

/** What any key of the format means; the key itself where nothing is written of it, which a test forbids. */
export const keyTextOf = (path: string): string =>
    isKeyPath(path) ? keyText(path) : path
