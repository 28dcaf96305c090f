import * as fc from 'fast-check'
import { convert, isConvertible, unitSymbol } from '../../src/domain/units'

describe('convert', () => {
    it.each([
        [3250, 'g', 'kg', 3.25],
        [11.5, 'cm', 'mm', 115],
        [100, '[lb_av]', 'kg', 45.359237],
        [10, '[in_i]', 'cm', 25.4],
        [100.4, '[degF]', 'Cel', 38],
        [32, '[degF]', 'Cel', 0],
    ])('%d %s is in %s %d', (...row) => {
        const [value, from, to, expected] = row
        expect(convert(value, from, to)).toBe(expected)
    })

    it.each([
        ['g', 'kg'],
        ['mm', 'cm'],
    ])('%s and %s: there and back is the same, at a tenth', (a, b) => {
        fc.assert(
            fc.property(fc.nat({ max: 100_000 }), (tenths) => {
                const there = convert(tenths / 10, a, b) ?? NaN
                expect(convert(there, b, a)).toBeCloseTo(tenths / 10, 9)
            })
        )
    })

    it('of a tape in cm keeps every millimetre exact, so that no bound is missed', () => {
        fc.assert(
            fc.property(fc.nat({ max: 3000 }), (mm) => {
                expect(convert(mm / 10, 'cm', 'mm')).toBe(mm)
            })
        )
    })

    it('leaves a value alone in its own unit, whatever the unit', () => {
        fc.assert(
            fc.property(fc.double(), fc.string(), (value, unit) => {
                expect(convert(value, unit, unit)).toBe(value)
            })
        )
    })

    it.each([
        ['kg', 'cm'],
        ['mg/dL', 'mmol/L'],
        ['', 'kg'],
        ['kg', ''],
        ['constructor', 'name'],
        ['kg', 'toString'],
    ])('knows no way from %s to %s', (from, to) => {
        expect(convert(1, from, to)).toBeUndefined()
        expect(isConvertible(from, to)).toBe(false)
    })
})

describe('unitSymbol', () => {
    it.each([
        ['mm[Hg]', 'mmHg'],
        ['Cel', '°C'],
        ['{score}', ''],
        ['kg', 'kg'],
        ['constructor', 'constructor'],
    ])('writes %s as %s', (unit, symbol) => {
        expect(unitSymbol(unit)).toBe(symbol)
    })
})
