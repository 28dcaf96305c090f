import type { MappingFault, Severity } from '../../../mapping/check/fault'

export const SEVERITIES = [
    'error',
    'warning',
    'hint',
] as const satisfies readonly Severity[]

export interface FaultGroup {
    readonly severity: Severity
    readonly faults: readonly MappingFault[]
}

/** The faults by their weight, the heaviest first, each in the order of the document. */
export const faultGroups = (
    faults: readonly MappingFault[]
): readonly FaultGroup[] =>
    SEVERITIES.map((severity) => ({
        severity,
        faults: faults.filter((fault) => fault.severity === severity),
    })).filter((group) => group.faults.length > 0)

/** The same for one fault however often the draft is checked. */
export const faultKey = (fault: MappingFault): string => {
    const { kind, path, id } = fault
    return [kind, path, id, 'code' in fault ? fault.code : ''].join(' ')
}
