import i18n from '@dhis2/d2-i18n'
import type {
    KeyChange,
    MappingChange,
} from '../../../mapping/compare/mapping-change'
import type { Mapping } from '../../../mapping/mapping'
import { unescaped } from '../../../ui/unescaped'
import { itemName, subjectName } from '../checks/item-name'
import {
    MAPPING_PARTS,
    type MappingPart,
    placeOfPath,
} from '../checks/mapping-place'
import type { KnownNames } from '../known-names'
import { keyLabel } from './key-label'
import { valueWords } from './value-words'

/** The two versions that are compared, and where names come from. */
export interface Compared {
    readonly before: Mapping
    readonly after: Mapping
    readonly known: KnownNames
    /** User group uid -> name, as far as it is known. */
    readonly groups: ReadonlyMap<string, string>
}

/** One change in words, with what is different of it. */
export interface ChangeRow {
    readonly title: string
    readonly details: readonly string[]
}

export interface ChangedPart {
    readonly part: MappingPart
    readonly rows: readonly ChangeRow[]
}

const nameOf = (id: string, { known, groups }: Compared): string =>
    groups.get(id) ?? subjectName(id, known)

/** Parts of which a key is named, so that only its field tells one entry from another. */
const TOLD_BY_FIELD: readonly MappingPart[] = ['person', 'pregnancy']

/** "Weight", "Given name: First name", "Diabetes: Known diabetic". */
const subjectOf = (change: MappingChange, compared: Compared): string => {
    const { section, kind, path, ids } = change
    const mapping = kind === 'removed' ? compared.before : compared.after
    const steps = placeOfPath(path)?.steps ?? []
    const name = itemName(section, steps, { mapping, known: compared.known })
    const isWhole = kind === 'added' || kind === 'removed'
    const fields =
        isWhole || name === undefined || TOLD_BY_FIELD.includes(section)
            ? [...new Set(ids.map((id) => nameOf(id, compared)))].join(', ')
            : ''
    return name && fields && fields !== name
        ? i18n.t('{{name}}: {{fields}}', {
              name,
              fields,
              nsSeparator: '-:-',
              interpolation: unescaped,
          })
        : (name ?? fields)
}

const KINDS: Readonly<Record<MappingChange['kind'], () => string>> = {
    added: () => i18n.t('Added'),
    removed: () => i18n.t('Removed'),
    changed: () => i18n.t('Changed'),
    reordered: () => i18n.t('In another order'),
}

/** "Added: Weight". */
const titleOf = (change: MappingChange, compared: Compared): string => {
    const kind = KINDS[change.kind]()
    const subject = subjectOf(change, compared)
    return subject
        ? i18n.t('{{kind}}: {{subject}}', {
              kind,
              subject,
              nsSeparator: '-:-',
              interpolation: unescaped,
          })
        : kind
}

const rangesWords = (ranges: unknown): string =>
    Array.isArray(ranges)
        ? i18n.t('{{count}} of its own', {
              count: ranges.length,
              defaultValue: '{{count}} of its own',
              defaultValue_plural: '{{count}} of its own',
          })
        : i18n.t('those that the chart brings')

const wordsOf = (value: unknown, key: string, known: KnownNames): string =>
    key === 'ranges' ? rangesWords(value) : valueWords(value, key, known)

/** "unit: kg, was g"; where the words are the same, that it is different all the same. */
const detailOf = (
    { key, before, after }: KeyChange,
    known: KnownNames
): string => {
    const [now, was] = [wordsOf(after, key, known), wordsOf(before, key, known)]
    const label = keyLabel(key)
    return now === was
        ? i18n.t('{{label}}: changed', {
              label,
              nsSeparator: '-:-',
              interpolation: unescaped,
          })
        : i18n.t('{{label}}: {{now}}, was {{was}}', {
              label,
              now,
              was,
              nsSeparator: '-:-',
              interpolation: unescaped,
          })
}

const rowOf = (change: MappingChange, compared: Compared): ChangeRow => ({
    title: titleOf(change, compared),
    details:
        change.kind === 'changed'
            ? change.details.map((one) => detailOf(one, compared.known))
            : [],
})

/** Changes under the parts of the mapping that they are in, in the order of the pages. */
export const changedParts = (
    changes: readonly MappingChange[],
    compared: Compared
): readonly ChangedPart[] =>
    MAPPING_PARTS.map((part) => ({
        part,
        rows: changes
            .filter(({ section }) => section === part)
            .map((change) => rowOf(change, compared)),
    })).filter(({ rows }) => rows.length > 0)
