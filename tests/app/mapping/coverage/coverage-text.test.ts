import * as fc from 'fast-check'
import {
    addressOfField,
    fateText,
    percentOf,
    unmappedText,
} from '../../../../src/app/mapping/coverage/coverage-text'
import { day } from '../../../fixtures/builders'
import { TODAY } from '../../render-with-server'

const LOCALE = { language: 'en', calendar: 'iso8601', today: day(TODAY) }

const field = {
    field: 'aaaaaaaaaa1',
    stage: 'bbbbbbbbbb1',
    programs: ['cccccccccc1'],
    values: 4,
    name: 'Height for age',
    stageName: 'Visit',
}

describe('the percent of a part', () => {
    it('is all or nothing only when that is so', () => {
        fc.assert(
            fc.property(
                fc.nat(100_000).filter((n) => n > 0),
                fc.nat(100_000),
                (whole, some) => {
                    const part = Math.min(some, whole)
                    const percent = percentOf(part, whole)
                    expect(percent === 0).toBe(part === 0)
                    expect(percent === 100).toBe(part === whole)
                }
            )
        )
        expect(percentOf(0, 0)).toBe(0)
    })

    it('is whole and near', () => {
        expect(percentOf(1, 3)).toBe(33)
        expect(percentOf(2, 3)).toBe(67)
        expect(percentOf(1, 1000)).toBe(1)
        expect(percentOf(999, 1000)).toBe(99)
    })
})

describe('the words of the coverage', () => {
    it('tell what becomes of the values', () => {
        const figure = { recorded: 10, shown: 8, leftOut: 2, unmapped: 0 }
        expect(fateText('shown', figure, LOCALE)).toBe('80 % in a section')
        expect(fateText('leftOut', figure, LOCALE)).toBe(
            '20 % left to the timeline'
        )
        expect(fateText('unmapped', figure, LOCALE)).toBe('0 % not decided')
    })

    it('name a field with its stage, and by its id when nobody knows it', () => {
        expect(unmappedText(field)).toBe('Height for age (Visit)')
        expect(unmappedText({ ...field, stageName: undefined })).toBe(
            'Height for age'
        )
        expect(
            unmappedText({ ...field, name: undefined, stageName: undefined })
        ).toBe('aaaaaaaaaa1')
    })

    it('lead to the field on the page of its program', () => {
        expect(addressOfField(field)).toBe(
            '/mapping?program=cccccccccc1&field=aaaaaaaaaa1'
        )
        expect(addressOfField({ ...field, programs: [] })).toBe(
            '/mapping?field=aaaaaaaaaa1'
        )
    })
})
