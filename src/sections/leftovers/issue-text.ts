import i18n from '@dhis2/d2-i18n'
import type { ChartIssue } from '../../domain/chart-issue'
import type { UnreadableReason } from '../../domain/recorded-value'
import { assertNever } from '../../domain/result'
import { unescaped } from '../../ui/unescaped'

const reasonText = (reason: UnreadableReason): string => {
    switch (reason) {
        case 'not-a-number':
            return i18n.t('not a number')
        case 'not-a-date':
            return i18n.t('not a date')
        case 'not-yes-or-no':
            return i18n.t('neither yes nor no')
        case 'unknown-option':
            return i18n.t('not an option of its list')
        case 'not-an-org-unit':
            return i18n.t('not a place')
        case 'unknown-value-type':
            return i18n.t('a kind of value that this app does not know')
        default:
            return assertNever(reason)
    }
}

/** One thing that could not be read, with its place and what stands there. */
export const issueText = (issue: ChartIssue): string => {
    const where = issue.where || i18n.t('this person')
    switch (issue.kind) {
        case 'unreadable-value':
            return i18n.t('{{where}}: “{{text}}” is {{reason}}', {
                where,
                text: issue.text,
                reason: reasonText(issue.reason),
                nsSeparator: '-:-',
                interpolation: unescaped,
            })
        case 'unknown-field':
            return i18n.t(
                '{{where}}: “{{text}}” of a field that no program has any more',
                {
                    where,
                    text: issue.text,
                    nsSeparator: '-:-',
                    interpolation: unescaped,
                }
            )
        case 'unknown-stage':
            return i18n.t(
                '{{where}}: a stage that the program does not have any more',
                {
                    where,
                    nsSeparator: '-:-',
                    interpolation: unescaped,
                }
            )
        case 'unknown-program':
            return i18n.t('{{where}}: a program whose set-up you cannot read', {
                where,
                nsSeparator: '-:-',
                interpolation: unescaped,
            })
        case 'unreadable-entry':
            return i18n.t('{{where}}: an entry that could not be read', {
                where,
                nsSeparator: '-:-',
                interpolation: unescaped,
            })
        case 'unreadable-event':
            return i18n.t('{{where}}: a visit that could not be read in full', {
                where,
                nsSeparator: '-:-',
                interpolation: unescaped,
            })
        case 'unreadable-enrollment':
            return i18n.t('{{where}}: an enrollment that could not be read', {
                where,
                nsSeparator: '-:-',
                interpolation: unescaped,
            })
        case 'unit-not-convertible':
            return i18n.t('{{where}}: the unit {{text}} cannot be converted', {
                where,
                text: issue.text,
                nsSeparator: '-:-',
                interpolation: unescaped,
            })
        default:
            return assertNever(issue)
    }
}
