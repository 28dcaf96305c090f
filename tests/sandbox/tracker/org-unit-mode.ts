import type { Call } from '../http/call'
import { badQuery, forbidden } from '../http/refusal'
import type { User } from '../system/user'
import { hasAuthority } from '../system/user'
import { choice, uidsParameter } from './parameters'
import type { Tracker } from './tracker'

const modes = [
    'SELECTED',
    'CHILDREN',
    'DESCENDANTS',
    'ACCESSIBLE',
    'CAPTURE',
    'ALL',
]

const everywhere = 'F_TRACKED_ENTITY_INSTANCE_SEARCH_IN_ALL_ORGUNITS'

/** Where a list looks: which units, and whether that is inside the capture scope. */
export interface Area {
    readonly mode: string
    holds(unit: string): boolean
    /** A search wholly inside the capture scope needs no search criteria. */
    readonly local: boolean
}

export function areaOf(call: Call, tracker: Tracker, parameter: string): Area {
    const named = [
        ...uidsParameter(call, parameter),
        ...(parameter === 'orgUnits' ? uidsParameter(call, 'orgUnit') : []),
    ]
    named.forEach((unit) => checkUnit(tracker, call.user, unit))
    const fallback = named.length > 0 ? 'SELECTED' : 'ACCESSIBLE'
    const mode = choice(call, 'orgUnitMode', modes) ?? fallback
    checkMode(call.user, mode, named)
    return toArea(tracker, call.user, { mode, named })
}

function checkUnit(tracker: Tracker, user: User, unit: string): void {
    if (!tracker.metadata.orgUnits.has(unit)) {
        throw badQuery(`Organisation unit does not exist: ${unit}`)
    }
    if (
        !hasAuthority(user, everywhere) &&
        !tracker.access.inSearch(user, unit)
    ) {
        throw forbidden(
            `Organisation unit is not part of your search scope: ${unit}`,
            'E1006'
        )
    }
}

function checkMode(user: User, mode: string, named: readonly string[]): void {
    if (
        ['SELECTED', 'CHILDREN', 'DESCENDANTS'].includes(mode) &&
        named.length === 0
    ) {
        throw badQuery(
            `At least one org unit is required for orgUnitMode: ${mode}`
        )
    }
    if (['ACCESSIBLE', 'CAPTURE', 'ALL'].includes(mode) && named.length > 0) {
        throw badQuery(`orgUnitMode ${mode} cannot be used with orgUnits`)
    }
    if (mode === 'ALL' && !hasAuthority(user, everywhere)) {
        throw forbidden(
            'Current user is not authorized to query across all organisation units',
            'E1006'
        )
    }
}

interface Wanted {
    readonly mode: string
    readonly named: readonly string[]
}

function toArea(tracker: Tracker, user: User, { mode, named }: Wanted): Area {
    const { orgUnits } = tracker.metadata
    const { access } = tracker
    const inCapture = (unit: string) => access.inCapture(user, unit)
    switch (mode) {
        case 'ALL':
            return { mode, holds: () => true, local: false }
        case 'CAPTURE':
            return { mode, holds: inCapture, local: true }
        case 'ACCESSIBLE':
            return {
                mode,
                holds: (unit) => access.inSearch(user, unit),
                local: user.reachUnits.every(inCapture),
            }
        case 'DESCENDANTS':
            return {
                mode,
                holds: (unit) => orgUnits.within(unit, named),
                local: named.every(inCapture),
            }
        default: {
            const units = selected(tracker, { mode, named })
            return {
                mode,
                holds: (unit) => units.has(unit),
                local: named.every(inCapture),
            }
        }
    }
}

function selected({ metadata }: Tracker, { mode, named }: Wanted): Set<string> {
    const children =
        mode === 'CHILDREN'
            ? named.flatMap((unit) => metadata.orgUnits.childrenOf(unit))
            : []
    return new Set([...named, ...children])
}
