import { patientOfHash } from '../../src/app/patient-address'
import { dayAtServer } from '../../src/app/server-day'

describe('dayAtServer', () => {
    beforeEach(() => {
        jest.useFakeTimers().setSystemTime(new Date('2001-01-05T12:00:00'))
    })
    afterEach(() => void jest.useRealTimers())

    it("is the server's day, whatever this device's clock says", () => {
        expect(dayAtServer('2026-11-22T23:59:59.999')).toBe('2026-11-22')
        expect(dayAtServer('2026-11-22T00:00:00.000')).toBe('2026-11-22')
    })

    it.each([undefined, '', 'soon'])(
        "is this device's day when the server says %p",
        (serverDate) => {
            expect(dayAtServer(serverDate)).toBe('2001-01-05')
        }
    )
})

describe('patientOfHash', () => {
    it('finds the person of a chart', () => {
        expect(patientOfHash('#/patient/abcdefghij1')).toBe('abcdefghij1')
        expect(patientOfHash('#/patient/abcdefghij1?x=1')).toBe('abcdefghij1')
    })

    it.each(['', '#/', '#/patient/', '#/patient/<b>', '#/patient/abc'])(
        'finds nobody in "%s"',
        (hash) => {
            expect(patientOfHash(hash)).toBeUndefined()
        }
    )
})
