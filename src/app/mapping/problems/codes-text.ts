import i18n from '@dhis2/d2-i18n'
import { fieldOfSource } from '../../../mapping/edit/assignment-key'
import type { ProblemMappingOf } from '../../../mapping/problem-mapping'
import { unescaped } from '../../../ui/unescaped'
import { fieldName, type KnownNames } from '../known-names'

/** Codes by the names of a field's options, true and false as yes and no. */
export const namedCodes = (
    codes: readonly string[],
    field: string,
    { facts }: KnownNames
): string => {
    const options = facts.fields.get(field)?.options
    return codes
        .map((code) => {
            const name = options?.find((one) => one.code === code)?.names[0]
            const yesNo =
                code === 'true'
                    ? i18n.t('yes')
                    : code === 'false'
                      ? i18n.t('no')
                      : code
            return name ?? yesNo
        })
        .join(', ')
}

const flagText = (
    item: ProblemMappingOf<'flag'>,
    known: KnownNames
): string => {
    const field = fieldOfSource(item.source)
    const active = i18n.t('active when {{codes}}', {
        codes: namedCodes(item.yesCodes, field, known) || '–',
        interpolation: unescaped,
    })
    return item.code ? `${item.code} · ${active}` : active
}

const codedText = (
    { statusElement }: ProblemMappingOf<'coded'>,
    known: KnownNames
): string | undefined =>
    statusElement &&
    i18n.t('active when {{field}} is {{codes}}', {
        field: fieldName(statusElement.dataElement, known),
        codes:
            namedCodes(
                statusElement.active,
                statusElement.dataElement,
                known
            ) || '–',
        interpolation: unescaped,
    })

/** When a problem is active, in words. */
export const codesText = (
    item: ProblemMappingOf<'flag'> | ProblemMappingOf<'coded'>,
    known: KnownNames
): string | undefined =>
    item.kind === 'flag' ? flagText(item, known) : codedText(item, known)
