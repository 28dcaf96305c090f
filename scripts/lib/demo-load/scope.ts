import * as v from 'valibot'
import { idOf } from '../../../tests/sandbox/data/ids'
import { saveLoaded, type Loaded } from './registry'
import { Refused, succeeded, type Server } from './server'

const me = v.object({
    id: v.string(),
    authorities: v.array(v.string()),
    organisationUnits: v.array(v.object({ id: v.string() })),
})

const country = idOf.orgUnit('country')

/** Who runs the command; only a superuser can put all of it on a server. */
export const superuser = async (server: Server) => {
    const answer = await server.ask(
        'me?fields=id,authorities,organisationUnits[id]'
    )
    const { success, output } = v.safeParse(me, answer.body)
    if (!succeeded(answer) || !success) {
        throw new Refused(
            `The server does not say who you are (${answer.status}).`
        )
    }
    if (!output.authorities.includes('ALL')) {
        throw new Refused('This needs a superuser (authority ALL).')
    }
    return output
}

/** DHIS2 lets nobody, not even a superuser, write people outside their own org units. */
export const widenScope = async (
    server: Server,
    loaded: Loaded
): Promise<Loaded> => {
    const { id, organisationUnits } = await superuser(server)
    if (organisationUnits.some((unit) => unit.id === country)) {
        return loaded
    }
    const widened = { ...loaded, scopeGivenTo: id }
    await saveLoaded(server, widened)
    const answer = await server.send('PATCH', `users/${id}`, [
        { op: 'add', path: '/organisationUnits/-', value: { id: country } },
    ])
    if (!succeeded(answer)) {
        throw new Refused(
            'The server does not let you work in the new org units: add "Republic of Sambara" to your own, then run this again.'
        )
    }
    return widened
}

/** Takes the country out of the org units of whom it was given to. */
export const narrowScope = async (
    { server, say }: { server: Server; say: (line: string) => void },
    { scopeGivenTo }: Loaded
): Promise<void> => {
    if (!scopeGivenTo) {
        return
    }
    const answer = await server.send('PATCH', `users/${scopeGivenTo}`, [
        { op: 'remove-by-id', path: '/organisationUnits', id: country },
    ])
    if (!succeeded(answer)) {
        say('Your org units: "Republic of Sambara" could not be taken out.')
    }
}
