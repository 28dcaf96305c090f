import type { EnrollmentId, EventId, OrgUnitId, ProgramId } from '../domain/ids'

/** Addresses in the Capture app; undefined where Capture is not installed or the place is unknown. */
export interface CaptureLinks {
    readonly toEvent: (event: {
        readonly id: EventId
        readonly orgUnit: OrgUnitId | undefined
    }) => string | undefined
    readonly toEnrollment: (enrollment: {
        readonly id: EnrollmentId
        readonly orgUnit: OrgUnitId | undefined
        readonly program: { readonly id: ProgramId }
    }) => string | undefined
}

export const NO_CAPTURE_LINKS: CaptureLinks = {
    toEvent: () => undefined,
    toEnrollment: () => undefined,
}
