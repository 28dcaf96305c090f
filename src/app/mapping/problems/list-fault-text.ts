import i18n from '@dhis2/d2-i18n'
import { unescaped } from '../../../ui/unescaped'
import { fieldName, type KnownNames } from '../known-names'
import type { ListFault } from './list-faults'

/** What is missing for a stage to hold problems, in words. */
export const listFaultText = (fault: ListFault, known: KnownNames): string => {
    const field = 'field' in fault ? fieldName(fault.field, known) : ''
    const values = { field, interpolation: unescaped }
    switch (fault.kind) {
        case 'no-stage':
            return i18n.t('Choose the stage.')
        case 'not-repeatable':
            return i18n.t(
                'The stage takes one event only, so that a person can have one problem in it. Make it repeatable in DHIS2 for more.'
            )
        case 'no-problem-element':
            return i18n.t('Choose the element that names the problem.')
        case 'not-in-stage':
            return i18n.t('{{field}} is not in the stage.', values)
        case 'not-words':
            return i18n.t(
                '{{field}} cannot name a problem. It takes a text or a code.',
                values
            )
        case 'not-writable':
            return i18n.t(
                'The name of a problem cannot be written to {{field}}. It takes a text, a long text or options.',
                values
            )
        case 'not-a-date':
            return i18n.t('{{field}} is not a date.', values)
        case 'no-status-codes':
            return i18n.t(
                'Say which value of {{field}} means active. A new problem is written with it.',
                values
            )
    }
}
