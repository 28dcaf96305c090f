import i18n from '@dhis2/d2-i18n'
import type { RangeScope } from '../../../domain/reference-range'
import { unescaped } from '../../../ui/unescaped'
import { daysText } from '../age/age-text'

const whoText = ({ sex, pregnant }: RangeScope): string | undefined => {
    if (pregnant === true) {
        return i18n.t('Pregnant women')
    }
    if (sex === 'female') {
        return pregnant === false
            ? i18n.t('Women and girls who are not pregnant')
            : i18n.t('Women and girls')
    }
    if (sex === 'male') {
        return i18n.t('Men and boys')
    }
    return pregnant === false
        ? i18n.t('People who are not pregnant')
        : undefined
}

const ageText = ({
    minAgeDays,
    maxAgeDays,
}: RangeScope): string | undefined => {
    const from = minAgeDays ? daysText(minAgeDays) : undefined
    const to = maxAgeDays === undefined ? undefined : daysText(maxAgeDays + 1)
    if (from && to) {
        return i18n.t('from {{from}} to under {{to}}', {
            from,
            to,
            interpolation: unescaped,
        })
    }
    if (from) {
        return i18n.t('{{from}} and older', { from, interpolation: unescaped })
    }
    return to && i18n.t('under {{to}}', { to, interpolation: unescaped })
}

/** For whom a range holds, in words that may be edited. */
export const scopeWords = (scope: RangeScope): string => {
    const [who, age] = [whoText(scope), ageText(scope)]
    if (who && age) {
        return i18n.t('{{who}}, {{age}}', {
            who,
            age,
            interpolation: unescaped,
        })
    }
    if (age) {
        return i18n.t('Everybody, {{age}}', { age, interpolation: unescaped })
    }
    return who ?? i18n.t('Everybody')
}
