import i18n from '@dhis2/d2-i18n'
import type { AllergyRecord } from '../../domain/allergy'
import type { RecordedSource } from '../../domain/recorded-source'
import { formatDate } from '../../ui/format-date'
import { LazyDetails } from '../../ui/lazy-details'
import type { CaptureLinks } from '../../ui/links'
import type { LocaleSettings } from '../../ui/locale'
import { useLocale } from '../../ui/locale-context'
import { recordedBy } from '../../ui/recorded-by'
import { SourceList } from '../../ui/source-list'
import { unescaped } from '../../ui/unescaped'
import type { PlaceName } from '../../ui/value-text'
import classes from './allergies-section.module.css'
import { type NoneKnown, noneKnownOf } from './allergy-rows'

const datedWords = (
    kind: 'stands' | 'conflict' | 'before',
    date: string
): string => {
    const values = { date, interpolation: unescaped }
    switch (kind) {
        case 'stands':
            return i18n.t('No known allergies, asked {{date}}', values)
        case 'conflict':
            return i18n.t(
                'Conflict: “no known allergies” was recorded too, on {{date}}. The allergy stays.',
                {
                    date,
                    nsSeparator: '-:-',
                    interpolation: unescaped,
                }
            )
        case 'before':
            return i18n.t(
                'Before that, no known allergies, asked {{date}}',
                values
            )
    }
}

const noneKnownWords = (
    { kind, asked }: Exclude<NoneKnown, { kind: 'never-answered' }>,
    locale: LocaleSettings
): string =>
    datedWords(
        kind,
        asked.date ? formatDate(asked.date, locale) : i18n.t('no date')
    )

const whereWords = (
    { orgUnit, by }: RecordedSource,
    placeName: PlaceName
): readonly string[] => [(orgUnit && placeName(orgUnit)) ?? '', recordedBy(by)]

/** The dated answer that none is known, and what it is worth beside what is recorded. */
export const NoneKnownLine = ({
    record,
    ...parts
}: {
    readonly record: AllergyRecord
    readonly placeName: PlaceName
    readonly links: CaptureLinks
}) => {
    const locale = useLocale()
    const none = noneKnownOf(record)
    if (none.kind === 'never-answered') {
        return null
    }
    const text = [
        noneKnownWords(none, locale),
        ...whereWords(none.asked, parts.placeName),
    ]
        .filter(Boolean)
        .join(' · ')
    return (
        <LazyDetails
            className={
                none.kind === 'conflict' ? classes.conflict : classes.noneKnown
            }
            summary={
                <>
                    {none.kind === 'conflict' && (
                        <span aria-hidden="true">⚠ </span>
                    )}
                    {text}
                </>
            }
        >
            {() => (
                <SourceList
                    entries={record.noneKnown}
                    sourceOf={(source) => source}
                    {...parts}
                />
            )}
        </LazyDetails>
    )
}
