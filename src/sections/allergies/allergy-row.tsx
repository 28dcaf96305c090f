import i18n from '@dhis2/d2-i18n'
import type { Allergy } from '../../domain/allergy'
import type { CalendarDate } from '../../domain/calendar-date'
import { formatDate } from '../../ui/format-date'
import { LazyDetails } from '../../ui/lazy-details'
import type { CaptureLinks } from '../../ui/links'
import type { LocaleSettings } from '../../ui/locale'
import { useLocale } from '../../ui/locale-context'
import { SourceList } from '../../ui/source-list'
import { unescaped } from '../../ui/unescaped'
import type { PlaceName } from '../../ui/value-text'
import classes from './allergies-section.module.css'

const dated = (
    date: CalendarDate | undefined,
    locale: LocaleSettings
): string => (date ? formatDate(date, locale) : i18n.t('no date'))

const seenWords = (
    { firstSeen, lastSeen, sources, deniedIn }: Allergy,
    locale: LocaleSettings
): string => {
    const [first, last] = [dated(firstSeen, locale), dated(lastSeen, locale)]
    const seen =
        sources.length === 1
            ? i18n.t('recorded {{date}}', {
                  date: first,
                  interpolation: unescaped,
              })
            : i18n.t(
                  'first recorded {{first}}, last {{last}}, {{times}} times',
                  {
                      first,
                      last,
                      times: sources.length,
                      interpolation: unescaped,
                  }
              )
    const denied =
        deniedIn &&
        i18n.t('answered no {{date}}; the allergy stays', {
            date: dated(deniedIn.date, locale),
            interpolation: unescaped,
        })
    return [seen, denied].filter(Boolean).join(' · ')
}

/** A substance, and each time that it was recorded one step away. */
export const AllergyRow = ({
    allergy,
    ...parts
}: {
    readonly allergy: Allergy
    readonly placeName: PlaceName
    readonly links: CaptureLinks
}) => {
    const locale = useLocale()
    const { sources, deniedIn } = allergy
    const denial = deniedIn ? [{ source: deniedIn, isDenial: true }] : []
    const entries = [
        ...denial,
        ...sources.map((source) => ({ source, isDenial: false })),
    ]
    return (
        <LazyDetails
            summary={
                <>
                    <bdi className={classes.substance}>{allergy.substance}</bdi>{' '}
                    <span className={classes.quiet}>
                        {seenWords(allergy, locale)}
                    </span>
                </>
            }
        >
            {() => (
                <SourceList
                    entries={entries}
                    sourceOf={({ source }) => source}
                    words={({ isDenial }) =>
                        isDenial ? i18n.t('Answered no') : ''
                    }
                    {...parts}
                />
            )}
        </LazyDetails>
    )
}
