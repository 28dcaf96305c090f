import i18n from '@dhis2/d2-i18n'
import type { DueDate, DueDateBasis } from '../../domain/pregnancy-dating'
import { formatDate } from '../../ui/format-date'
import type { LocaleSettings } from '../../ui/locale'
import { unescaped } from '../../ui/unescaped'

const basisWords = ({ method, name }: DueDateBasis): string =>
    method === 'recorded'
        ? i18n.t('recorded: {{name}}', {
              name,
              nsSeparator: '-:-',
              interpolation: unescaped,
          })
        : i18n.t('by last period + 280 days')

/** A due date and how it is known. */
export const dueDateWords = (
    { date, bases }: DueDate,
    locale: LocaleSettings
): string =>
    [formatDate(date, locale), `(${bases.map(basisWords).join(', ')})`].join(
        ' '
    )

export const disagreementWords = (count: number): string =>
    i18n.t('The due dates differ by {{count}} days', {
        count,
        defaultValue: 'The due dates differ by {{count}} day',
        defaultValue_plural: 'The due dates differ by {{count}} days',
    })
