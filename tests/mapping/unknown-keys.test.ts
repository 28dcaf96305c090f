import { unknownKeys } from '../../src/mapping/unknown-keys'
import { uid } from '../fixtures/builders'
import { clinicMappingDocument } from '../fixtures/clinic-mapping'
import { demoMapping } from '../sandbox/data/demo-data'

describe('unknownKeys', () => {
    it('are none in a mapping', () => {
        expect(unknownKeys(clinicMappingDocument)).toEqual([])
        expect(unknownKeys(demoMapping)).toEqual([])
    })

    it('are told by their place, at every depth', () => {
        const [vital] = clinicMappingDocument.vitals
        const json = {
            ...clinicMappingDocument,
            colour: 'red',
            vitals: [
                vital,
                {
                    ...vital,
                    id: 'x',
                    sources: [{ dataElement: uid('weight'), factor: 2 }],
                },
            ],
            problems: [
                {
                    kind: 'enrollment',
                    program: uid('heart'),
                    name: 'X',
                    onset: 1,
                },
                {
                    kind: 'flag',
                    name: 'Y',
                    source: { attribute: uid('a'), dataElement: uid('b') },
                },
            ],
        }
        expect(unknownKeys(json)).toEqual([
            'vitals.1.sources.0.factor',
            'problems.0.onset',
            'problems.1.source.dataElement',
            'colour',
        ])
    })

    it.each([[undefined], ['x'], [[]], [{ colour: 'red' }], [{ version: 7 }]])(
        'are none in %j, which is no mapping',
        (json) => {
            expect(unknownKeys(json)).toEqual([])
        }
    )
})
