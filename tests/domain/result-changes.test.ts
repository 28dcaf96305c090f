import type { ClinicalEvent } from '../../src/domain/clinical-event'
import type { Flag } from '../../src/domain/flag'
import type { ValueContent } from '../../src/domain/recorded-value'
import { resultChanges } from '../../src/domain/result-changes'
import { clinicalEvent, day, recordedValue, uid } from '../fixtures/builders'
import { high, suppressed } from '../fixtures/result-builders'

const UNIT = '{copies}/mL'

const visit = (
    date: string,
    content: ValueContent,
    flag: Flag | undefined
): ClinicalEvent =>
    clinicalEvent({
        id: uid(`e${date.replaceAll('-', '')}`),
        date: day(date),
        values: [
            {
                ...recordedValue('load', content),
                unit: UNIT,
                flag,
                range: suppressed,
                measure: 'load',
            },
        ],
    })

const HIGH = visit(
    '2026-01-01',
    { kind: 'number', number: 38_600, text: '38600' },
    high.flag
)

/** What is told of a later text that crosses no limit for certain. */
const told = (text: string) => {
    const later = visit('2026-06-01', { kind: 'text', text }, undefined)
    return resultChanges(
        { events: [later, HIGH], vitals: [] },
        { after: day('2026-01-01'), until: day('2026-11-22') }
    ).map(({ change }) => change)
}

describe('a result after a high one', () => {
    it.each([['<20'], ['45']])('%s is back in range', (text) => {
        expect(told(text)).toEqual(['back-in-range'])
    })

    it.each([['<2000'], ['sample lost']])('%s tells nothing', (text) => {
        expect(told(text)).toEqual([])
    })
})
