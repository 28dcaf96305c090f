import { captureLinks } from '../../src/tracker/capture-address'
import { uid } from '../fixtures/builders'

const LAUNCH = 'http://inner:8080/dhis/dhis-web-capture/index.html'
const BASE = 'https://play.example/dhis/'

const event = { id: uid<'event'>('e'), orgUnit: uid<'org-unit'>('bo') }
const enrollment = {
    id: uid<'enrollment'>('n'),
    orgUnit: undefined,
    program: { id: uid<'program'>('p') },
}

/** Route and parameters behind the # of an address. */
const partsOf = (address: string | undefined) => {
    const { origin, pathname, hash } = new URL(address ?? 'about:blank')
    const { pathname: route, searchParams } = new URL(
        hash.slice(1),
        'http://route'
    )
    return {
        start: origin + pathname,
        route,
        params: Object.fromEntries(searchParams),
    }
}

describe('captureLinks (dhis2.md 8.2)', () => {
    const links = captureLinks(LAUNCH, BASE, uid('somebody'))

    it('lead to an event, at the address by which this page was reached', () => {
        expect(partsOf(links.toEvent(event))).toEqual({
            start: 'https://play.example/dhis/dhis-web-capture/index.html',
            route: '/enrollmentEventEdit',
            params: { eventId: uid('e'), orgUnitId: uid('bo') },
        })
    })

    it('lead to an enrollment, without a place that is not known', () => {
        expect(partsOf(links.toEnrollment(enrollment))).toMatchObject({
            route: '/enrollment',
            params: {
                enrollmentId: uid('n'),
                teiId: uid('somebody'),
                programId: uid('p'),
            },
        })
        expect(links.toEnrollment(enrollment)).not.toContain('orgUnitId')
    })

    it.each([
        ['is not installed', undefined, BASE],
        ['has no address', '', BASE],
        ['is at no address', 'http://', BASE],
        ['is asked of no base', '/x', 'nowhere'],
    ])('are absent where Capture %s', (_, launchUrl, base) => {
        const absent = captureLinks(launchUrl, base, uid('somebody'))
        expect(absent.toEvent(event) || undefined).toBeUndefined()
        expect(absent.toEnrollment(enrollment) || undefined).toBeUndefined()
    })
})
