import i18n from '@dhis2/d2-i18n'

/** A DHIS2 value type as administrators know it from the maintenance app; others as they are written. */
export const valueTypeText = (valueType: string): string => {
    switch (valueType) {
        case 'TEXT':
        case 'LONG_TEXT':
            return i18n.t('text')
        case 'NUMBER':
        case 'INTEGER':
        case 'INTEGER_POSITIVE':
        case 'INTEGER_ZERO_OR_POSITIVE':
        case 'INTEGER_NEGATIVE':
        case 'PERCENTAGE':
        case 'UNIT_INTERVAL':
            return i18n.t('number')
        case 'BOOLEAN':
            return i18n.t('yes or no')
        case 'TRUE_ONLY':
            return i18n.t('yes only')
        case 'DATE':
        case 'DATETIME':
        case 'AGE':
            return i18n.t('date')
        default:
            return valueType.toLowerCase().replace(/_/g, ' ')
    }
}
