import { checkMapping } from '../../../mapping/check'
import type { Mapping } from '../../../mapping/mapping'
import type { ProgramShapes } from '../../../mapping/program-shape'
import { addLaterTexts } from '../../later-texts'
import { faultText } from './fault-text'

addLaterTexts()

/** What does not fit, in words with its place; hints are for the mapping screens alone. */
export const listFaults = (
    mapping: Mapping,
    shapes: ProgramShapes
): readonly string[] =>
    checkMapping(mapping, shapes)
        .filter(({ severity }) => severity !== 'hint')
        .map((fault) => faultText(fault, { mapping, shapes }))
