const numeric = /^(INTEGER.*|NUMBER|UNIT_INTERVAL|PERCENTAGE)$/

/** Value types that rules calculate with. */
export function isNumeric(valueType: string): boolean {
    return numeric.test(valueType)
}

export function isBoolean(valueType: string): boolean {
    return valueType === 'BOOLEAN' || valueType === 'TRUE_ONLY'
}

export function isDate(valueType: string): boolean {
    return ['DATE', 'DATETIME', 'AGE'].includes(valueType)
}
