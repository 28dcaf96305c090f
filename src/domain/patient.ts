import type { CalendarDate } from './calendar-date'
import type { Fact } from './fact'
import type { FieldId, OrgUnitId, PatientId } from './ids'
import type { ValueContent } from './recorded-value'

export interface PersonName {
    readonly given: string | undefined
    readonly middle: string | undefined
    readonly family: string | undefined
    /** The name as one text, where the record keeps it so. */
    readonly full: string | undefined
}

export interface BirthDate {
    readonly date: CalendarDate
    readonly estimated: boolean
}

/** FHIR administrative gender; a code that the mapping does not know stays visible. */
export type Sex =
    | { readonly kind: 'female' | 'male' | 'other' }
    | { readonly kind: 'unknown-code'; readonly code: string }

/** A labelled value of the person: an identifier, a phone number, a part of the address. */
export interface PersonDetail {
    readonly field: FieldId
    readonly label: string
    readonly content: ValueContent
}

/** Unknown is not alive: only what was recorded is said. */
export type Deceased =
    | { readonly kind: 'not-said' }
    | {
          readonly kind: 'dead'
          readonly on: CalendarDate | undefined
          readonly source: string
          /** A visit after the day of death: the record contradicts itself, and that is shown. */
          readonly visitAfter: CalendarDate | undefined
      }

export interface Patient {
    readonly id: PatientId
    readonly orgUnit: OrgUnitId | undefined
    readonly name: Fact<PersonName>
    readonly birthDate: Fact<BirthDate>
    readonly sex: Fact<Sex>
    readonly identifiers: readonly PersonDetail[]
    readonly phones: readonly PersonDetail[]
    readonly addresses: readonly PersonDetail[]
    /** Every other recorded attribute, so that nothing is dropped. */
    readonly otherDetails: readonly PersonDetail[]
    /** The image attribute that holds a photo, if there is one. */
    readonly photo: FieldId | undefined
    readonly deceased: Deceased
}
