import type { Measure } from './observation'
import type { Patient } from './patient'
import type { Problem } from './problem'

export const PATIENT_LISTS = ['identifiers', 'phones', 'addresses'] as const

export type PatientList = (typeof PATIENT_LISTS)[number]

/** A vital sign as one chart has it, in numbers. */
export interface VitalCount {
    readonly measure: Measure
    readonly values: number
    /** Different stages in which it was recorded. */
    readonly stages: number
    /** Values that are out of their range. */
    readonly flagged: number
}

/** One difference between two charts of the same record, read by two mappings. */
export type ChartChange =
    | {
          readonly part: 'patient'
          readonly fact: 'name' | 'birthDate' | 'sex' | 'deceased'
          readonly before: Patient
          readonly after: Patient
      }
    | {
          readonly part: 'photo'
          readonly kind: 'added' | 'removed' | 'changed'
      }
    | {
          readonly part: 'detail'
          readonly list: PatientList
          readonly kind: 'added' | 'removed'
          readonly label: string
      }
    | {
          readonly part: 'problem'
          readonly kind: 'added' | 'removed'
          readonly problem: Problem
      }
    | {
          readonly part: 'problem'
          readonly kind: 'changed'
          readonly before: Problem
          readonly after: Problem
      }
    | {
          readonly part: 'vital'
          readonly before: VitalCount | undefined
          readonly after: VitalCount | undefined
      }
    /** Values that stand in the timeline only, and entries that could not be read. */
    | {
          readonly part: 'timeline-only' | 'unread'
          readonly before: number
          readonly after: number
      }
