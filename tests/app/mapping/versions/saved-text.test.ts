import {
    momentText,
    revisionText,
    savedText,
} from '../../../../src/app/mapping/versions/saved-text'
import { day } from '../../../fixtures/builders'
import { TODAY } from '../../render-with-server'

const LOCALE = { language: 'en', calendar: 'iso8601', today: day(TODAY) }

/** As a device writes it in its own time zone, whichever that is. */
const HERE = new Date(2026, 10, 22, 9, 5).toISOString()

describe('who saved a version and when', () => {
    it('is told with day and time', () => {
        expect(savedText({ savedBy: 'rose', savedAt: HERE }, LOCALE)).toBe(
            'saved by rose on 22-Nov-2026, 09:05'
        )
        expect(revisionText(12)).toBe('Version 12')
    })

    it('is told as far as it is known', () => {
        expect(savedText({ savedBy: 'rose' }, LOCALE)).toBe('saved by rose')
        expect(savedText({ savedAt: HERE }, LOCALE)).toBe(
            'saved on 22-Nov-2026, 09:05'
        )
        expect(savedText({}, LOCALE)).toBe('not known who saved it')
    })

    it('keeps a time that it does not understand as it stands', () => {
        expect(momentText('last Tuesday', LOCALE)).toBe('last Tuesday')
    })
})
