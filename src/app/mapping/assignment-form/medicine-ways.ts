import i18n from '@dhis2/d2-i18n'
import type { MedicationMapping } from '../../../mapping/care-mapping'
import type { AssignmentOf } from '../../../mapping/edit/assignment'
import type { FieldFacts } from '../../../mapping/suggest/metadata-facts'
import type { Choice } from '../form/form-fields'
import { fitsField } from './fits-field'

type RecordedAs = MedicationMapping['recordedAs']

const WAYS = ['yes-no', 'drug', 'dose', 'days-supplied', 'status'] as const

const NAMES: Readonly<Record<RecordedAs, () => string>> = {
    'yes-no': () => i18n.t('A yes'),
    drug: () => i18n.t('The drug or regimen'),
    dose: () => i18n.t('The dose'),
    'days-supplied': () => i18n.t('Days supplied'),
    status: () => i18n.t('A status'),
}

/** What a field can say of a medicine, and what it is set to say even where it cannot. */
export const waysToRecordMedicine = (
    one: AssignmentOf<'medications'>,
    field: FieldFacts
): readonly Choice<RecordedAs>[] =>
    WAYS.filter(
        (recordedAs) =>
            recordedAs === one.item.recordedAs ||
            fitsField({ ...one, item: { ...one.item, recordedAs } }, field)
    ).map((value) => ({ value, label: NAMES[value]() }))
