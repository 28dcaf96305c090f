declare const kind: unique symbol

/** A DHIS2 uid (11 letters or digits, the first a letter) that is known to name a `Kind`. */
export type Uid<Kind extends string> = string & { readonly [kind]: Kind }

export type PatientId = Uid<'patient'>
export type EnrollmentId = Uid<'enrollment'>
export type EventId = Uid<'event'>
export type ProgramId = Uid<'program'>
export type StageId = Uid<'stage'>
export type OrgUnitId = Uid<'org-unit'>
/** A tracked entity attribute or a data element. */
export type FieldId = Uid<'field'>

export const UID_PATTERN = /^[A-Za-z][A-Za-z0-9]{10}$/

const isUid = <Kind extends string>(text: string): text is Uid<Kind> =>
    UID_PATTERN.test(text)

/** The only place where ids are minted: what is not a uid becomes undefined. */
export const parseUid = <Kind extends string>(
    text: string | undefined
): Uid<Kind> | undefined =>
    text !== undefined && isUid<Kind>(text) ? text : undefined

/** A thing of the server with the name it has for this user. */
export interface Named<Id extends string> {
    readonly id: Id
    readonly name: string
}
