import { chartError } from '../../src/domain/chart-error'
import { failure, success } from '../../src/domain/result'
import { readCaptureLaunchUrl } from '../../src/tracker/read/read-capture'
import { mappingStateOf } from '../../src/tracker/read/read-mapping-answer'
import { readOrgUnits } from '../../src/tracker/read/read-org-units'
import {
    readSystemInfo,
    readUserInfo,
} from '../../src/tracker/read/read-system'
import { uid } from '../fixtures/builders'
import {
    clinicMapping,
    clinicMappingDocument,
} from '../fixtures/clinic-mapping'

describe('the answer of the data store', () => {
    it('is the mapping', () => {
        expect(mappingStateOf(success(clinicMappingDocument))).toEqual(
            success({ kind: 'usable', mapping: clinicMapping() })
        )
    })

    it('is none where the key is absent: that is no failure', () => {
        expect(mappingStateOf(failure(chartError('not-found', 404)))).toEqual(
            success({ kind: 'none' })
        )
    })

    it.each(['no-access', 'offline', 'server-failed'] as const)(
        'failed with %s is a failure, never none',
        (kind) => {
            const failed = failure(chartError(kind))
            expect(mappingStateOf(failed)).toEqual(failed)
        }
    )

    it('that is broken tells where, and that it cannot be used', () => {
        expect(mappingStateOf(success({ version: 1 }))).toMatchObject({
            ok: true,
            value: {
                kind: 'unusable',
                error: { kind: 'mapping-broken', retry: false },
                faults: [expect.stringMatching(/^person: /)],
            },
        })
    })

    it('of a newer app is not guessed at', () => {
        expect(
            mappingStateOf(success({ ...clinicMappingDocument, version: 2 }))
        ).toMatchObject({
            value: { kind: 'unusable', error: { kind: 'mapping-newer' } },
        })
    })
})

describe('readOrgUnits', () => {
    it('names places, one without a name by its uid', () => {
        const organisationUnits = [
            { id: uid('bo'), displayName: 'Bo Clinic' },
            { id: uid('kenema') },
        ]
        expect(readOrgUnits({ organisationUnits })).toEqual(
            success({
                [uid('bo')]: 'Bo Clinic',
                [uid('kenema')]: uid('kenema'),
            })
        )
        expect(readOrgUnits('<html>').ok).toBe(false)
    })
})

describe('readCaptureLaunchUrl', () => {
    it.each([
        [[{ key: 'a' }, { key: 'capture', launchUrl: '/c' }], '/c'],
        [[{ key: 'a', launchUrl: '/a' }], undefined],
        [[], undefined],
    ])('of %j is %s', (apps, url) => {
        expect(readCaptureLaunchUrl(apps)).toEqual(success(url))
    })
})

describe('what the platform asked at its start', () => {
    it('is read where it is there', () => {
        const serverDate = '2026-11-22T23:30:00.000'
        expect(readSystemInfo({ calendar: 'ethiopian', serverDate })).toEqual({
            calendar: 'ethiopian',
            serverDate,
        })
        expect(
            readUserInfo({
                id: uid('nurse'),
                username: 'nurse',
                authorities: ['ALL'],
                settings: { keyDbLocale: 'fr' },
            })
        ).toEqual({
            id: uid('nurse'),
            username: 'nurse',
            authorities: ['ALL'],
            labelLocale: 'fr',
        })
    })

    it.each([[undefined], ['<html>'], [{ calendar: 5 }]])(
        'of %j falls back to the ISO calendar and no user',
        (info) => {
            expect(readSystemInfo(info).calendar).toBe('iso8601')
            expect(readUserInfo(info)).toBeUndefined()
        }
    )
})
