const NUMBERS = /^(NUMBER|INTEGER|PERCENTAGE)/
const DATE = /^DATE$/

/** How a medicine, a dose or a pregnancy is recorded -> the DHIS2 value types that can say it. */
const VALUE_TYPES: Readonly<Record<string, RegExp>> = {
    'yes-no': /^(BOOLEAN|TRUE_ONLY)$/,
    date: DATE,
    dose: NUMBERS,
    'days-supplied': NUMBERS,
    'dose-number': /^(TEXT|INTEGER.*)$/,
    coded: /^TEXT$/,
    drug: /^TEXT$/,
    status: /^(TEXT|INTEGER_ZERO_OR_POSITIVE)$/,
    lmp: DATE,
    edd: DATE,
    'delivery-date': DATE,
    'gestational-age': NUMBERS,
    gravida: NUMBERS,
    parity: NUMBERS,
}

export const isQuantity = (valueType: string): boolean =>
    NUMBERS.test(valueType)

/** Whether a value type can say it; true where any can. */
export const canBeRecordedAs = (
    valueType: string,
    meaning: string | undefined
): boolean => VALUE_TYPES[meaning ?? '']?.test(valueType) ?? true
