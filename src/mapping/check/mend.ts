import { changedMapping, valueAt } from '../document-path'
import type { Mapping } from '../mapping'
import type { MappingFault, Mend } from './fault'

const changeOf = (mapping: Mapping, mend: Mend): unknown => {
    switch (mend.kind) {
        case 'remove':
            return undefined
        case 'set':
            return mend.value
        case 'remove-code': {
            const codes = valueAt(mapping, mend.path)
            return Array.isArray(codes)
                ? codes.filter((code) => code !== mend.code)
                : codes
        }
    }
}

/**
 * The mapping without the fault; the same mapping where the machine has no repair. The places of
 * other faults may have moved: check again before mending the next.
 */
export const mend = (mapping: Mapping, fault: MappingFault): Mapping =>
    fault.mend
        ? changedMapping(
              mapping,
              new Map([[fault.mend.path, changeOf(mapping, fault.mend)]])
          )
        : mapping
