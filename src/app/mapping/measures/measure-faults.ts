import { isConvertible } from '../../../domain/units'
import type { InputFault } from '../assignment-form/assignment-faults'
import type { ListedMeasure } from './measure-edits'

const MAX_DECIMALS = 6

const isDecimals = (decimals: number | undefined): boolean =>
    decimals === undefined ||
    (Number.isInteger(decimals) && decimals >= 0 && decimals <= MAX_DECIMALS)

/** A unit must be one that every source's own unit converts to. */
const unitFault = ({
    list,
    measure,
}: ListedMeasure): InputFault | undefined => {
    const { unit, sources } = measure
    if (!unit?.trim()) {
        return list === 'vitals' ? 'empty' : undefined
    }
    return sources.every(
        (source) => !source.unit || isConvertible(source.unit, unit)
    )
        ? undefined
        : 'source-units-differ'
}

/** What is missing or impossible in a measure, by input. */
export const measureFaults = (
    listed: ListedMeasure
): Partial<Record<'name' | 'unit' | 'decimals', InputFault>> => {
    const unit = unitFault(listed)
    return {
        ...(listed.measure.name.trim() ? {} : { name: 'empty' as const }),
        ...(unit ? { unit } : {}),
        ...(isDecimals(listed.measure.decimals)
            ? {}
            : { decimals: 'not-decimals' as const }),
    }
}
