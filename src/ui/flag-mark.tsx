import i18n from '@dhis2/d2-i18n'
import { type Flag, type FlagLevel, isCritical } from '../domain/flag'
import { assertNever } from '../domain/result'
import { unitSymbol } from '../domain/units'
import classes from './flag-mark.module.css'
import { unescaped } from './unescaped'

const ARROWS: Readonly<Record<FlagLevel, string>> = {
    HH: '⇈',
    H: '↑',
    L: '↓',
    LL: '⇊',
    A: '!',
}

/** The flag in words, for who cannot see the letter. */
export const flagWords = (level: FlagLevel): string => {
    switch (level) {
        case 'HH':
            return i18n.t('critically high')
        case 'H':
            return i18n.t('high')
        case 'L':
            return i18n.t('low')
        case 'LL':
            return i18n.t('critically low')
        case 'A':
            return i18n.t('abnormal')
        default:
            return assertNever(level)
    }
}

/** Why: whom the rule is for and where it comes from (clinical.md P8). */
export const flagReason = ({ level, bound, boundUnit, rule }: Flag): string => {
    const words = flagWords(level)
    const from = [rule.source, rule.version].filter(Boolean).join(', ')
    return bound === undefined
        ? i18n.t('{{words}}. {{scope}}. Source: {{from}}', {
              words,
              scope: rule.scope,
              from,
              nsSeparator: '-:-',
              interpolation: unescaped,
          })
        : i18n.t('{{words}}: limit {{bound}}. {{scope}}. Source: {{from}}', {
              words,
              bound: [bound, unitSymbol(boundUnit ?? '')]
                  .filter(Boolean)
                  .join(' '),
              scope: rule.scope,
              from,
              nsSeparator: '-:-',
              interpolation: unescaped,
          })
}

/** Letter, symbol and colour of an abnormal value, and its words for a screen reader. */
export const FlagMark = ({ flag }: { readonly flag: Flag }) => (
    <span
        className={isCritical(flag) ? classes.critical : classes.abnormal}
        title={flagReason(flag)}
    >
        <span aria-hidden="true">
            {flag.level}
            {ARROWS[flag.level]}
        </span>
        <span className={classes.spoken}>{flagWords(flag.level)}</span>
    </span>
)
