import { contradicts } from './contradicts'

const number = { valueType: 'NUMBER' }
const text = { valueType: 'TEXT' }

test('what is not given contradicts nothing', () => {
    expect(contradicts(undefined, '1', number)).toBe(false)
    expect(contradicts(null, '1', number)).toBe(false)
})

test('numbers may differ by less than a hundredth, texts not at all', () => {
    expect(contradicts('24.91', '24.9134', number)).toBe(false)
    expect(contradicts('24.9', '24.9134', number)).toBe(true)
    expect(contradicts('1.0', '1', text)).toBe(true)
    expect(contradicts('1', '1', text)).toBe(false)
})

test('what is no number equals no number, and a value is not nothing', () => {
    expect(contradicts('many', '1', number)).toBe(true)
    expect(contradicts('0', null, number)).toBe(true)
})
