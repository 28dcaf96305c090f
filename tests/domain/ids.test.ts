import * as fc from 'fast-check'
import { parseUid } from '../../src/domain/ids'

describe('parseUid', () => {
    it.each([
        'short',
        'AAAAAAAAAAAA',
        '1AAAAAAAAAA',
        'AAAAAAAAAA-',
        'AAAAAAAAAA\n',
        '../../../me',
        'ÅAAAAAAAAAA',
        '',
    ])('refuses %j', (text) => {
        expect(parseUid(text)).toBeUndefined()
    })

    it('gives back what has the form of a uid, and nothing else', () => {
        fc.assert(
            fc.property(
                fc.oneof(
                    fc.string(),
                    fc.stringMatching(/^[A-Za-z][A-Za-z0-9]{10}$/)
                ),
                (text) => {
                    const isUid =
                        text.length === 11 &&
                        [...text].every((letter) => /[a-z0-9]/i.test(letter)) &&
                        !/\d/.test(text.slice(0, 1))
                    expect(parseUid(text)).toBe(isUid ? text : undefined)
                }
            )
        )
    })
})
