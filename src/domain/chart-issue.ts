import type { UnreadableReason } from './recorded-value'

/** Something in the record that could not be read; it is told, never dropped. */
export type ChartIssue =
    | {
          readonly kind: 'unreadable-value'
          readonly reason: UnreadableReason
          /** Name of the field, program and stage, as far as they are known. */
          readonly where: string
          readonly text: string
      }
    | {
          readonly kind: 'unknown-field'
          readonly where: string
          readonly text: string
      }
    | { readonly kind: 'unknown-stage'; readonly where: string }
    | { readonly kind: 'unknown-program'; readonly where: string }
    /** An attribute or note that came in a form that DHIS2 does not promise. */
    | { readonly kind: 'unreadable-entry'; readonly where: string }
    | { readonly kind: 'unreadable-event'; readonly where: string }
    | { readonly kind: 'unreadable-enrollment'; readonly where: string }
    | {
          readonly kind: 'unit-not-convertible'
          readonly where: string
          readonly text: string
      }

/** Values of a field that no section of the chart uses; they stand in the timeline only. */
export interface UnmappedField {
    readonly name: string
    readonly where: string
    readonly count: number
}
