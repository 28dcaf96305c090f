import type { FieldFacts } from './metadata-facts'
import type { Reason } from './suggestion'
import { UNIT_WORDS } from './words/units'

export interface FoundUnit {
    /** UCUM. */
    readonly unit: string
    readonly reason: Reason
}

const unitIn = (text: string): FoundUnit | undefined => {
    const lower = text.toLowerCase()
    for (const [pattern, unit] of UNIT_WORDS) {
        const found = pattern.exec(lower)?.[0]
        if (found !== undefined) {
            return { unit, reason: { found: 'unit', words: found.trim() } }
        }
    }
    return undefined
}

/** The unit that a field's names or description give, of those that make sense for it. */
export const unitOf = (
    field: FieldFacts,
    makesSense: (unit: string) => boolean
): FoundUnit | undefined => {
    const { names, description, valueType } = field
    const texts = [
        ...names,
        ...(description === undefined ? [] : [description]),
    ]
    const found = texts
        .map(unitIn)
        .find((one) => one !== undefined && makesSense(one.unit))
    const isPercentage = valueType === 'PERCENTAGE' && makesSense('%')
    return (
        found ??
        (isPercentage
            ? {
                  unit: '%',
                  reason: { found: 'value-type', words: valueType },
              }
            : undefined)
    )
}
