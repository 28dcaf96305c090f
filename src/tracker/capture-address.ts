import type { EnrollmentId, EventId, OrgUnitId, ProgramId } from '../domain/ids'

/**
 * The server tells its own idea of its address, which is wrong behind some proxies: only the path
 * is taken from it, the origin is the one that this page reaches.
 */
const startOf = (launchUrl: string, baseUrl: string): string | undefined => {
    try {
        const { pathname } = new URL(launchUrl, baseUrl)
        return new URL(pathname, baseUrl).href
    } catch {
        return undefined
    }
}

interface EventPlace {
    readonly id: EventId
    readonly orgUnit: OrgUnitId | undefined
}

interface EnrollmentPlace {
    readonly id: EnrollmentId
    readonly orgUnit: OrgUnitId | undefined
    readonly program: { readonly id: ProgramId }
}

/**
 * Addresses in the Capture app (dhis2.md 8.2); undefined where Capture is not installed.
 * `launchUrl` is Capture's own, from the answer to `appsRequest`.
 */
export const captureLinks = (
    launchUrl: string | undefined,
    baseUrl: string,
    patient: string
) => {
    const start = launchUrl && startOf(launchUrl, baseUrl)
    const address = (
        route: string,
        params: Record<string, string | undefined>
    ): string | undefined => {
        const given = Object.entries(params).flatMap(([key, value]) =>
            value === undefined ? [] : [[key, value]]
        )
        return (
            start &&
            `${start}#/${route}?${new URLSearchParams(given).toString()}`
        )
    }
    return {
        toEvent: ({ id, orgUnit }: EventPlace) =>
            address('enrollmentEventEdit', { eventId: id, orgUnitId: orgUnit }),
        toEnrollment: ({ id, orgUnit, program }: EnrollmentPlace) =>
            address('enrollment', {
                enrollmentId: id,
                teiId: patient,
                programId: program.id,
                orgUnitId: orgUnit,
            }),
    }
}
