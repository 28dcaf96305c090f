import type { FaultKind } from '../../../src/mapping/check/fault'
import { FAULTY_DOSES } from './faulty-doses'
import { FAULTY_FIELDS } from './faulty-fields'
import { FAULTY_MEASURES } from './faulty-measures'
import { FAULTY_OTHERS } from './faulty-others'
import type { Faulty } from './faulty-parts'
import { FAULTY_RANGES } from './faulty-ranges'
import { FAULTY_VALUES } from './faulty-values'

/** Who may read is checked apart. */
export type ShapeFault = Exclude<
    FaultKind,
    'group-gone' | 'program-not-readable' | 'stage-not-readable'
>

/** Every kind of fault at least once. */
export const FAULTY: Readonly<Record<ShapeFault, readonly Faulty[]>> = {
    ...FAULTY_FIELDS,
    ...FAULTY_VALUES,
    ...FAULTY_MEASURES,
    ...FAULTY_RANGES,
    ...FAULTY_DOSES,
    ...FAULTY_OTHERS,
}
