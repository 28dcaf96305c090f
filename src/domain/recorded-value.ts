import type { CalendarDate } from './calendar-date'
import type { Flag } from './flag'
import type { FieldId, OrgUnitId } from './ids'
import type { ReferenceRange } from './reference-range'

export interface CodedOption {
    readonly code: string
    readonly name: string
}

/** Why a value of the server could not be read as what its field says it is. */
export type UnreadableReason =
    | 'not-a-number'
    | 'not-a-date'
    | 'not-yes-or-no'
    | 'unknown-option'
    | 'not-an-org-unit'
    | 'unknown-value-type'

/** What a recorded text means, by the value type of its field. */
export type ValueContent =
    | {
          readonly kind: 'number'
          readonly number: number
          readonly text: string
      }
    | { readonly kind: 'text'; readonly text: string }
    | { readonly kind: 'yes-no'; readonly yes: boolean }
    | ({ readonly kind: 'option' } & CodedOption)
    | { readonly kind: 'options'; readonly options: readonly CodedOption[] }
    | { readonly kind: 'date'; readonly date: CalendarDate }
    | {
          readonly kind: 'date-time'
          readonly date: CalendarDate
          readonly time: string
      }
    | { readonly kind: 'place'; readonly orgUnit: OrgUnitId }
    | { readonly kind: 'file'; readonly image: boolean }
    | {
          readonly kind: 'unreadable'
          readonly text: string
          readonly reason: UnreadableReason
      }

/** One recorded value of a visit, under the name that its field has for this user. */
export interface RecordedValue {
    readonly field: FieldId
    readonly name: string
    readonly content: ValueContent
    /** UCUM unit, where the mapping gives one. */
    readonly unit: string | undefined
    readonly flag: Flag | undefined
    /** The range that held for the person at this visit; undefined where there is none to judge by. */
    readonly range?: ReferenceRange | undefined
    /** Id of the mapped vital sign or test that it is a value of. */
    readonly measure?: string | undefined
    readonly recordedBy: string | undefined
}
