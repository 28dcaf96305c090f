import i18n from '@dhis2/d2-i18n'
import type { ImmunizationMapping } from '../../../mapping/care-mapping'
import type { AssignmentOf } from '../../../mapping/edit/assignment'
import type { FieldFacts } from '../../../mapping/suggest/metadata-facts'
import type { Choice } from '../form/form-fields'
import { fitsField } from './fits-field'

type RecordedAs = ImmunizationMapping['recordedAs']

const WAYS = ['yes-no', 'date', 'dose-number', 'coded'] as const

const NAMES: Readonly<Record<RecordedAs, () => string>> = {
    'yes-no': () => i18n.t('A yes'),
    date: () => i18n.t('The date given'),
    'dose-number': () => i18n.t('The number of the dose'),
    coded: () => i18n.t('A code'),
}

/** How a field can record a dose, and how it is set to even where it cannot. */
export const waysToRecordDose = (
    one: AssignmentOf<'immunizations'>,
    field: FieldFacts
): readonly Choice<RecordedAs>[] =>
    WAYS.filter(
        (recordedAs) =>
            recordedAs === one.item.recordedAs ||
            fitsField({ ...one, item: { ...one.item, recordedAs } }, field)
    ).map((value) => ({ value, label: NAMES[value]() }))
