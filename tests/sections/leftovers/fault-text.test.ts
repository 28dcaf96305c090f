import type { MappingFault } from '../../../src/mapping/check'
import { faultText } from '../../../src/sections/leftovers/fault-text'

const AT = { path: 'vitals[2].sources[0]', id: 'abcdefghij1' }

it.each<[MappingFault, string]>([
    [{ kind: 'field-gone', ...AT }, 'field abcdefghij1 is gone'],
    [{ kind: 'stage-gone', ...AT }, 'stage abcdefghij1 is gone'],
    [{ kind: 'program-gone', ...AT }, 'program abcdefghij1 is gone'],
    [
        { kind: 'field-not-in-stage', stage: 'stage000001', ...AT },
        'stage stage000001 does not have field abcdefghij1',
    ],
    [
        { kind: 'option-gone', code: '<b>', ...AT },
        'field abcdefghij1 has no option <b>',
    ],
    [{ kind: 'measured-twice', ...AT }, 'field abcdefghij1 is measured twice'],
])('%j names its place and what is wrong', (fault, words) => {
    expect(faultText(fault)).toContain(`vitals[2].sources[0]: ${words}`)
})
