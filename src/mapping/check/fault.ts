import type { ValueNeed } from '../value-need'

/** A repair that the machine can make because there is only one sensible way. */
export type Mend =
    /** Takes a part out; what it was for is no longer on the chart. */
    | { readonly kind: 'remove'; readonly path: string }
    /** Takes a code out of a list of codes. */
    | {
          readonly kind: 'remove-code'
          readonly path: string
          readonly code: string
      }
    /** Writes an id or a unit. */
    | {
          readonly kind: 'set'
          readonly path: string
          readonly value: string
      }

export type BandsProblem =
    /** A low level for high values, or the other way round. */
    | 'direction'
    /** Low begins where high has begun: no value would be normal. */
    | 'overlap'
    /** The critical band swallows the abnormal one. */
    | 'order'
    | 'twice'

export type ScheduleProblem =
    /** Due before the dose may be given. */
    | 'due-too-early'
    /** Due after it is no longer given. */
    | 'due-too-late'
    /** Due before the dose that it follows. */
    | 'order'
    /** Nearer to the dose before it than the interval allows. */
    | 'interval'
    | 'twice'

interface Place {
    /** Of the part of the document that has the fault. */
    readonly path: string
    /** Of what it is about: uid of a field, stage or program, or id of a measure. */
    readonly id: string
}

type Kind<K extends string, Details = unknown> = Place & {
    readonly kind: K
} & Details

interface OfDose {
    readonly vaccine: string
    readonly dose: number | undefined
}

/** A fault before its weight is known. */
export type FaultFound = (
    | Kind<'field-gone'>
    | Kind<'stage-gone'>
    | Kind<'program-gone'>
    | Kind<'type-gone'>
    /** A user group; its name is unknown, it being gone. */
    | Kind<'group-gone'>
    | Kind<'field-not-in-stage', { readonly stage: string }>
    | Kind<'stage-not-in-program', { readonly program: string }>
    /** An attribute where an element is asked, or the other way round. */
    | Kind<'wrong-field-kind', { readonly asked: 'attribute' | 'element' }>
    | Kind<
          'wrong-value-type',
          { readonly valueType: string; readonly needs: ValueNeed }
      >
    | Kind<'option-gone', { readonly code: string }>
    /** None of the codes can be a value of the field: it never says anything. */
    | Kind<'codes-missing'>
    /** A program of other things than persons. */
    | Kind<'other-type'>
    | Kind<'name-missing'>
    | Kind<'measured-twice'>
    | Kind<'mapped-twice'>
    /** Two measures or two ranges of one id. */
    | Kind<'same-id'>
    | Kind<
          'units-differ',
          { readonly unit: string; readonly measureUnit: string }
      >
    /** Sources have a unit and the measure has none. */
    | Kind<'unit-missing'>
    | Kind<'range-unit', { readonly unit: string; readonly rangeUnit: string }>
    | Kind<'ages-reversed'>
    /** Both hold for the same people, and only their order decides; `other` is the one that is used. */
    | Kind<'ranges-overlap', { readonly other: string }>
    | Kind<
          'range-gap',
          {
              readonly fromDays: number
              readonly toDays: number
              readonly sex?: 'female' | 'male' | undefined
              readonly pregnant?: boolean | undefined
          }
      >
    | Kind<'bands-overlap', { readonly problem: BandsProblem }>
    | Kind<'dose-twice', OfDose>
    /** One field as several doses of one vaccine. */
    | Kind<'field-two-doses', OfDose>
    | Kind<'dose-not-scheduled', OfDose>
    | Kind<'schedule-fault', OfDose & { readonly problem: ScheduleProblem }>
    /** New problems go to a stage of which nothing says what its elements are. */
    | Kind<'list-missing'>
    /** A stage that takes one event only cannot be a list. */
    | Kind<'stage-not-repeatable'>
    | Kind<'left-out-mapped'>
    | Kind<'left-out-gone'>
    | Kind<'program-not-readable', { readonly groups: readonly string[] }>
    | Kind<'stage-not-readable', { readonly groups: readonly string[] }>
) & { readonly mend?: Mend | undefined }

export type FaultKind = FaultFound['kind']

/** Error: wrong or missing on the chart. Warning: probably not meant. Hint: worth a look. */
export type Severity = 'error' | 'warning' | 'hint'

const SEVERITIES: Readonly<Record<FaultKind, Severity>> = {
    'field-gone': 'error',
    'stage-gone': 'error',
    'program-gone': 'error',
    'type-gone': 'error',
    'group-gone': 'warning',
    'field-not-in-stage': 'error',
    'stage-not-in-program': 'error',
    'wrong-field-kind': 'error',
    'wrong-value-type': 'error',
    'option-gone': 'warning',
    'codes-missing': 'warning',
    'other-type': 'warning',
    'name-missing': 'warning',
    'measured-twice': 'error',
    'mapped-twice': 'warning',
    'same-id': 'error',
    'units-differ': 'error',
    'unit-missing': 'warning',
    'range-unit': 'error',
    'ages-reversed': 'error',
    'ranges-overlap': 'warning',
    'range-gap': 'warning',
    'bands-overlap': 'error',
    'dose-twice': 'error',
    'field-two-doses': 'error',
    'dose-not-scheduled': 'hint',
    'schedule-fault': 'error',
    'list-missing': 'error',
    'stage-not-repeatable': 'warning',
    'left-out-mapped': 'warning',
    'left-out-gone': 'hint',
    'program-not-readable': 'warning',
    'stage-not-readable': 'warning',
}

/** One thing in a mapping that does not fit, with its place, its weight and perhaps a repair. */
export type MappingFault = FaultFound & { readonly severity: Severity }

export const weighed = (fault: FaultFound): MappingFault => ({
    ...fault,
    severity: SEVERITIES[fault.kind],
})

export const removing = (path: string | undefined): Mend | undefined =>
    path === undefined ? undefined : { kind: 'remove', path }
