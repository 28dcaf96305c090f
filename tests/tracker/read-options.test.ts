import type { ValueContent } from '../../src/domain/recorded-value'
import { type FieldShape, noShapes } from '../../src/mapping/program-shape'
import { readValue } from '../../src/tracker/read/read-value'
import { uid } from '../fixtures/builders'
import { clinicShapes } from '../fixtures/clinic-programs'

const fieldOf = (valueType: string, optionSet?: string): FieldShape => ({
    id: uid('field'),
    name: 'Field',
    kind: 'element',
    code: undefined,
    valueType,
    optionSet,
})

const readOption = (text: string, valueType = 'TEXT'): ValueContent =>
    readValue(text, fieldOf(valueType, uid('diagnoses')), clinicShapes)

describe('readValue of a field with options', () => {
    const cholera = { code: 'A00', name: 'Cholera' }
    const hypertension = { code: 'I10', name: 'Hypertension' }

    it('gives code and name', () => {
        expect(readOption('A00')).toEqual({ kind: 'option', ...cholera })
    })

    it('shows a code that is gone as it is, as unknown (P4)', () => {
        const unknown = { kind: 'unreadable', reason: 'unknown-option' }
        expect(readOption('B99')).toEqual({ ...unknown, text: 'B99' })
        expect(readOption('a00')).toEqual({ ...unknown, text: 'a00' })
        expect(readOption('A00,I10')).toEqual({ ...unknown, text: 'A00,I10' })
    })

    it('reads the several codes of a multi text, all or none', () => {
        expect(readOption('A00, I10', 'MULTI_TEXT')).toEqual({
            kind: 'options',
            options: [cholera, hypertension],
        })
        expect(readOption('I10', 'MULTI_TEXT')).toEqual({
            kind: 'option',
            ...hypertension,
        })
        expect(readOption('A00,B99', 'MULTI_TEXT')).toEqual({
            kind: 'unreadable',
            text: 'A00,B99',
            reason: 'unknown-option',
        })
    })

    it('shows the code where the options could not be read', () => {
        const field = fieldOf('TEXT', uid('diagnoses'))
        expect(readValue('A00', field, noShapes)).toEqual({
            kind: 'text',
            text: 'A00',
        })
    })
})
