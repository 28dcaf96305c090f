import type { Call } from '../http/call'
import { badQuery, forbidden } from '../http/refusal'
import { uidParameter } from './parameters'
import type { Tracker } from './tracker'

/** Lists refuse a program that the user may not read. */
export function checkProgram(call: Call, { metadata, access }: Tracker): void {
    const program = uidParameter(call, 'program')
    if (program !== undefined && !metadata.byId('programs', program)) {
        throw badQuery(`Program is specified but does not exist: ${program}`)
    }
    if (program !== undefined && !access.readsProgram(call.user, program)) {
        throw forbidden(`User has no access to program: ${program}`, 'E1006')
    }
}
