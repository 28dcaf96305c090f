import { parseUid, type PatientId } from '../domain/ids'

/** The person that an address `#/patient/<uid>` names, if it names one. */
export const patientOfHash = (hash: string): PatientId | undefined =>
    parseUid<'patient'>(/^#\/patient\/([^/?]+)/.exec(hash)?.[1])
