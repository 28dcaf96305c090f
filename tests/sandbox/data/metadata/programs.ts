import { childHealth } from './child-health'
import { chronic } from './chronic'
import { hiv } from './hiv'
import { maternal } from './maternal'
import { outpatient } from './outpatient'
import { tb } from './tb'

/** The demo's programs by key, in the order in which they would be set up. */
export const programs = {
    outpatient,
    maternal,
    childHealth,
    chronic,
    hiv,
    tb,
}

export type ProgramKey = keyof typeof programs

export type StageKey = {
    [Program in ProgramKey]: keyof (typeof programs)[Program]['stages'] & string
}[ProgramKey]
