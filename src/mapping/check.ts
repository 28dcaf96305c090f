import { checkCodes } from './check/check-codes'
import { checkDoses } from './check/check-doses'
import { checkDuplicates } from './check/check-duplicates'
import { checkLeftOut } from './check/check-left-out'
import { checkMeasures } from './check/check-measures'
import { checkNewProblems } from './check/check-new-problems'
import { checkPerson } from './check/check-person'
import { checkRanges } from './check/check-ranges'
import { checkReferences } from './check/check-references'
import { checkSchedule } from './check/check-schedule'
import { type MappingFault, weighed } from './check/fault'
import type { Mapping } from './mapping'
import type { ProgramShapes } from './program-shape'

/**
 * Holds a mapping against itself and the programs that the user may read. To a user who cannot read
 * every program "gone" may only mean "not for you": the administrator's answer is the one that counts.
 */
export const checkMapping = (
    mapping: Mapping,
    shapes: ProgramShapes
): readonly MappingFault[] =>
    [
        ...checkReferences(mapping, shapes),
        ...checkCodes(mapping, shapes),
        ...checkPerson(mapping, shapes),
        ...checkMeasures(mapping),
        ...checkRanges(mapping),
        ...checkDuplicates(mapping),
        ...checkNewProblems(mapping, shapes),
        ...checkDoses(mapping, shapes),
        ...checkSchedule(mapping.schedule),
        ...checkLeftOut(mapping, shapes),
    ].map(weighed)
