import type { ImmunizationMapping, MedicationMapping } from '../care-mapping'
import type { Mapping } from '../mapping'
import type {
    MeasureSource,
    ResultMapping,
    VitalMapping,
} from '../measure-mapping'
import type { DeathSource, PersonMapping } from '../person-mapping'
import type { AllergyMapping, ProblemMapping } from '../problem-mapping'
import type { ElementSource } from '../schema-parts'

/** Keys of the person that are lists of attributes. */
export const PERSON_LISTS = [
    'givenName',
    'middleName',
    'familyName',
    'fullName',
    'birthDate',
    'birthDateEstimated',
    'phone',
    'address',
    'photo',
] as const

export type PersonList = (typeof PERSON_LISTS)[number]

export const PREGNANCY_FIELDS = [
    'lastMenstrualPeriod',
    'dueDate',
    'gestationalAgeWeeks',
    'gravida',
    'parity',
    'deliveryDate',
    'outcome',
] as const

export type PregnancyField = (typeof PREGNANCY_FIELDS)[number]

export type SexCodes = NonNullable<PersonMapping['sex']>['codes']

/**
 * One thing that a mapping says of one field, stage or program: what an administrator gives or takes
 * away with one action. A mapping is the sum of its assignments (and of what hangs on no field, such
 * as the schedule).
 */
export type Assignment =
    | {
          readonly section: 'person'
          readonly as: PersonList
          readonly attribute: string
      }
    | {
          readonly section: 'person'
          readonly as: 'sex'
          readonly attribute: string
          readonly codes: SexCodes
      }
    | {
          readonly section: 'person'
          readonly as: 'identifier'
          readonly attribute: string
          readonly label?: string | undefined
      }
    | {
          readonly section: 'person'
          readonly as: 'death'
          readonly death: DeathSource
      }
    | {
          readonly section: 'vitals'
          /** The measure without its sources; joins one of the same id when there is one. */
          readonly measure: Omit<VitalMapping, 'sources'>
          readonly source: MeasureSource
      }
    | {
          readonly section: 'results'
          readonly measure: Omit<ResultMapping, 'sources'>
          readonly source: MeasureSource
      }
    | { readonly section: 'problems'; readonly item: ProblemMapping }
    | { readonly section: 'allergies'; readonly item: AllergyMapping }
    | { readonly section: 'medications'; readonly item: MedicationMapping }
    | { readonly section: 'immunizations'; readonly item: ImmunizationMapping }
    | {
          readonly section: 'pregnancy'
          readonly as: PregnancyField
          readonly source: ElementSource
      }
    | {
          readonly section: 'pregnancy'
          readonly as: 'pregnant'
          readonly source: PregnantSource
      }
    | {
          readonly section: 'pregnancy'
          readonly as: 'program'
          readonly program: string
      }
    | {
          readonly section: 'pregnancy'
          readonly as: 'contact-stage'
          readonly stage: string
      }
    /** Decided: this field, stage or program has no place on the chart but the timeline. */
    | { readonly section: 'left-out'; readonly id: string }

export type PregnantSource = NonNullable<
    Mapping['pregnancy']
>['pregnant'][number]

/** The part of the chart that an assignment feeds. */
export type AssignedSection = Assignment['section']

export type AssignmentOf<S extends AssignedSection> = Extract<
    Assignment,
    { section: S }
>

/** What an assignment is of. */
export type Subject =
    | { readonly kind: 'field'; readonly field: string }
    | { readonly kind: 'stage'; readonly stage: string }
    | { readonly kind: 'program'; readonly program: string }
