import i18n from '@dhis2/d2-i18n'
import type { EventSource } from '../../domain/event-source'
import type { Flag } from '../../domain/flag'
import type { MeasureChange } from '../../domain/measure-changes'
import { assertNever } from '../../domain/result'
import type { ResultChange } from '../../domain/result-changes'
import { unitSymbol } from '../../domain/units'
import { FlagMark, flagReason } from '../../ui/flag-mark'
import { formatDate } from '../../ui/format-date'
import type { CaptureLinks } from '../../ui/links'
import type { LocaleSettings } from '../../ui/locale'
import { useLocale } from '../../ui/locale-context'
import { readingText } from '../../ui/reading-text'
import { SourceLine } from '../../ui/source-line'
import { unescaped } from '../../ui/unescaped'
import { type PlaceName, valueText } from '../../ui/value-text'
import classes from './changes-since.module.css'

/** A vital sign or a result in words, whichever it is. */
interface ValueWords {
    readonly text: string
    readonly unit: string
    readonly flag: Flag | undefined
    readonly sources: readonly EventSource[]
}

interface ItemTools {
    readonly placeName: PlaceName
    readonly links: CaptureLinks
}

const wordsOf = (
    change: MeasureChange | ResultChange,
    which: 'now' | 'before',
    { locale, placeName }: ItemTools & { readonly locale: LocaleSettings }
): ValueWords | undefined => {
    switch (change.kind) {
        case 'measure': {
            const { measures } = change
            const reading = change[which]
            return (
                reading && {
                    text: readingText(reading, measures, locale),
                    unit: unitSymbol(measures[0]?.unit ?? ''),
                    flag: reading.flag,
                    sources: reading.parts.slice(0, 1),
                }
            )
        }
        case 'result': {
            const finding = change[which]
            return (
                finding && {
                    text: valueText(finding.value.content, locale, placeName),
                    unit: unitSymbol(finding.value.unit ?? ''),
                    flag: finding.flag,
                    sources: [finding],
                }
            )
        }
        default:
            return assertNever(change)
    }
}

const beforeText = (
    before: ValueWords | undefined,
    locale: LocaleSettings
): string => {
    const date = before?.sources[0]?.date
    return before && date
        ? i18n.t('was {{value}} on {{date}}', {
              value: [before.text, before.flag?.level]
                  .filter(Boolean)
                  .join(' '),
              date: formatDate(date, locale),
              interpolation: unescaped,
          })
        : i18n.t('no value before')
}

interface FlagChangeProps extends ItemTools {
    readonly change: MeasureChange | ResultChange
}

/** The value now, with its flag, and what it was. */
export const FlagChangeText = ({ change, ...tools }: FlagChangeProps) => {
    const locale = useLocale()
    const now = wordsOf(change, 'now', { locale, ...tools })
    const before = wordsOf(change, 'before', { locale, ...tools })
    return (
        <>
            <span className={classes.value}>
                <bdi>{now?.text}</bdi>{' '}
                {now?.flag && <FlagMark flag={now.flag} />}{' '}
                <bdi dir="ltr" className={classes.unit}>
                    {now?.unit}
                </bdi>
            </span>
            {' · '}
            <span className={classes.quiet}>{beforeText(before, locale)}</span>
        </>
    )
}

/** The rule that the flags come from, and where both values stand. */
export const FlagChangeReason = ({ change, ...tools }: FlagChangeProps) => {
    const locale = useLocale()
    const words = (['now', 'before'] as const).map((which) =>
        wordsOf(change, which, { locale, ...tools })
    )
    const flag = words.map((one) => one?.flag).find(Boolean)
    return (
        <>
            {flag && <p>{flagReason(flag)}</p>}
            {words
                .flatMap((one) => one?.sources ?? [])
                .map((source) => (
                    <p key={source.event}>
                        <SourceLine source={source} {...tools} />
                    </p>
                ))}
        </>
    )
}
