import i18n from '@dhis2/d2-i18n'
import type { CoverageFigure, UnmappedField } from '../../../mapping/coverage'
import { formatNumber } from '../../../ui/format-number'
import type { LocaleSettings } from '../../../ui/locale'
import { unescaped } from '../../../ui/unescaped'

/** Whole percent; never all of it or nothing of it while that is not so. Of nothing it is 0. */
export const percentOf = (part: number, whole: number): number => {
    if (part === 0 || whole === 0) {
        return 0
    }
    return part === whole
        ? 100
        : Math.min(99, Math.max(1, Math.round((part / whole) * 100)))
}

const peopleText = (count: number): string =>
    i18n.t('{{count}} people', {
        count,
        defaultValue: '{{count}} person',
        defaultValue_plural: '{{count}} people',
    })

export const recordedText = (count: number): string =>
    i18n.t('{{count}} recorded values', {
        count,
        defaultValue: '{{count}} recorded value',
        defaultValue_plural: '{{count}} recorded values',
    })

/** "Of 1204 recorded values of 150 people". */
export const sampleText = (recorded: number, people: number): string =>
    i18n.t('Of {{values}} of {{people}}:', {
        values: recordedText(recorded),
        people: peopleText(people),
        nsSeparator: '-:-',
        interpolation: unescaped,
    })

/** What becomes of the values, in the order of the bar. */
export const FATES = ['shown', 'leftOut', 'unmapped'] as const

export type Fate = (typeof FATES)[number]

const FATE_TEXTS: Readonly<Record<Fate, (percent: string) => string>> = {
    shown: (percent) =>
        i18n.t('{{percent}} % in a section', {
            percent,
            interpolation: unescaped,
        }),
    leftOut: (percent) =>
        i18n.t('{{percent}} % left to the timeline', {
            percent,
            interpolation: unescaped,
        }),
    unmapped: (percent) =>
        i18n.t('{{percent}} % not decided', {
            percent,
            interpolation: unescaped,
        }),
}

export const fateText = (
    fate: Fate,
    figure: CoverageFigure,
    locale: LocaleSettings
): string =>
    FATE_TEXTS[fate](
        formatNumber(percentOf(figure[fate], figure.recorded), locale)
    )

/** A field by its name and its stage; its id when no program has it any more. */
export const unmappedText = ({
    field,
    name,
    stageName,
}: UnmappedField): string =>
    stageName
        ? i18n.t('{{name}} ({{stage}})', {
              name: name ?? field,
              stage: stageName,
              interpolation: unescaped,
          })
        : (name ?? field)

/** Where the field is mapped: on the page of its program. */
export const addressOfField = ({ field, programs }: UnmappedField): string => {
    const [program] = programs
    const params = new URLSearchParams(
        program === undefined ? { field } : { program, field }
    )
    return `/mapping?${params.toString()}`
}
