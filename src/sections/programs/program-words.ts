import i18n from '@dhis2/d2-i18n'
import type { Enrollment, StageProgress } from '../../domain/enrollment'
import type { BarEnd } from '../../domain/enrollment-bars'
import { enrollmentStatusWord } from '../../ui/enrollment-status'
import { formatAgo } from '../../ui/format-age'
import { formatDate } from '../../ui/format-date'
import type { LocaleSettings } from '../../ui/locale'
import { unescaped } from '../../ui/unescaped'
import type { PlaceName } from '../../ui/value-text'

const enrolledWords = (
    { enrolledOn }: Enrollment,
    locale: LocaleSettings
): string =>
    enrolledOn
        ? i18n.t('enrolled {{date}} ({{ago}})', {
              date: formatDate(enrolledOn, locale),
              ago: formatAgo(enrolledOn, locale.today),
              interpolation: unescaped,
          })
        : i18n.t('day of enrollment not recorded')

const endedWords = (
    { status, completedOn }: Enrollment,
    locale: LocaleSettings
): string | undefined => {
    if (status !== 'completed' && status !== 'cancelled') {
        return undefined
    }
    return completedOn
        ? i18n.t('ended {{date}}', {
              date: formatDate(completedOn, locale),
              interpolation: unescaped,
          })
        : i18n.t('day of the end not recorded')
}

interface ProgramTools {
    readonly locale: LocaleSettings
    readonly placeName: PlaceName
}

/** Status, days and place of an enrollment: what its bar shows, as text. */
export const enrollmentWords = (
    enrollment: Enrollment,
    { locale, placeName }: ProgramTools
): string =>
    [
        enrollmentStatusWord(enrollment.status),
        enrolledWords(enrollment, locale),
        endedWords(enrollment, locale),
        enrollment.orgUnit &&
            (placeName(enrollment.orgUnit) ?? i18n.t('Place, name not loaded')),
        enrollment.followUp && i18n.t('marked for follow-up'),
    ]
        .filter(Boolean)
        .join(' · ')

/** Said only where the bar ends on a day that is not the recorded end. */
export const barEndWords = (end: BarEnd | undefined): string | undefined =>
    end === 'last-visit' ? i18n.t('The bar ends at the last visit') : undefined

export const stageSummary = (stages: readonly StageProgress[]): string => {
    const done = stages.filter((stage) => stage.done > 0).length
    const planned = stages.reduce((sum, stage) => sum + stage.planned, 0)
    const missing = stages.filter(
        (stage) => stage.done === 0 && stage.planned === 0
    ).length
    return [
        i18n.t('{{done}} of {{total}} stages recorded', {
            done,
            total: stages.length,
        }),
        planned > 0 && i18n.t('{{count}} planned', { count: planned }),
        missing > 0 && i18n.t('{{count}} without a record', { count: missing }),
    ]
        .filter(Boolean)
        .join(' · ')
}

/** What was done of one stage, what is planned, or that there is nothing. */
export const stageWords = (
    { done, planned, lastDone, nextPlanned }: StageProgress,
    locale: LocaleSettings
): string => {
    const last =
        lastDone &&
        i18n.t('last {{date}}', {
            date: formatDate(lastDone, locale),
            interpolation: unescaped,
        })
    const next =
        nextPlanned &&
        i18n.t('next {{date}}', {
            date: formatDate(nextPlanned, locale),
            interpolation: unescaped,
        })
    return done + planned === 0
        ? i18n.t('nothing recorded')
        : [
              done > 0 && i18n.t('{{count}} done', { count: done }),
              last,
              planned > 0 && i18n.t('{{count}} planned', { count: planned }),
              next,
          ]
              .filter(Boolean)
              .join(', ')
}
