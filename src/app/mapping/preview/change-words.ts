import i18n from '@dhis2/d2-i18n'
import { unescaped } from '../../../ui/unescaped'

/** "was" is what the saved mapping makes of the record, "now" what the draft makes of it. */
export const turnText = (subject: string, now: string, was: string): string =>
    i18n.t('{{subject}}: {{now}}, was {{was}}', {
        subject,
        now,
        was,
        nsSeparator: '-:-',
        interpolation: unescaped,
    })

export const addedText = (name: string): string =>
    i18n.t('+ {{name}}', { name, interpolation: unescaped })

export const removedText = (name: string): string =>
    i18n.t('− {{name}}', { name, interpolation: unescaped })

export const detailsText = (name: string): string =>
    i18n.t('{{name}}: details changed', {
        name,
        nsSeparator: '-:-',
        interpolation: unescaped,
    })
