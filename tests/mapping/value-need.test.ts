import { canHold, type ValueNeed } from '../../src/mapping/value-need'

const plain = (valueType: string) => ({ valueType, optionSet: undefined })
const coded = { valueType: 'TEXT', optionSet: 'sexes000000' }

describe('canHold', () => {
    it.each<[ValueNeed, readonly string[], readonly string[]]>([
        ['number', ['NUMBER', 'INTEGER_POSITIVE'], ['TEXT', 'BOOLEAN']],
        ['count', ['INTEGER'], ['TEXT', 'DATE']],
        ['amount', ['NUMBER', 'TEXT'], ['BOOLEAN', 'DATE']],
        ['date', ['DATE', 'AGE', 'DATETIME'], ['NUMBER', 'TEXT', 'TIME']],
        ['yes-no', ['BOOLEAN', 'TRUE_ONLY'], ['TEXT', 'NUMBER']],
        ['answer', ['TEXT', 'BOOLEAN', 'INTEGER'], ['DATE', 'IMAGE']],
        ['words', ['TEXT', 'LONG_TEXT'], ['NUMBER', 'BOOLEAN', 'IMAGE']],
        ['label', ['TEXT', 'PHONE_NUMBER', 'NUMBER'], ['BOOLEAN', 'IMAGE']],
        ['result', ['NUMBER', 'TEXT', 'BOOLEAN'], ['DATE', 'FILE_RESOURCE']],
        ['image', ['IMAGE'], ['FILE_RESOURCE', 'TEXT']],
    ])('%s: %j and not %j', (need, allowed, refused) => {
        expect(allowed.filter((type) => !canHold(plain(type), need))).toEqual(
            []
        )
        expect(refused.filter((type) => canHold(plain(type), need))).toEqual([])
    })

    it.each<[ValueNeed, boolean]>([
        ['number', false],
        ['date', false],
        ['yes-no', false],
        ['image', false],
        ['count', true],
        ['answer', true],
        ['words', true],
        ['result', true],
    ])('%s in codes: %s', (need, allowed) => {
        expect(canHold(coded, need)).toBe(allowed)
    })

    it('lets a value type pass that it does not know', () => {
        expect(canHold(plain('HOLOGRAM'), 'image')).toBe(true)
    })
})
