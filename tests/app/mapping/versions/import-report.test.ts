import {
    fitCounts,
    fitText,
    importReport,
} from '../../../../src/app/mapping/versions/import-report'
import type { TransferNote } from '../../../../src/mapping/transfer/import-mapping'
import { uid } from '../../../fixtures/builders'
import { clinicMapping } from '../../../fixtures/clinic-mapping'
import { clinicShapes } from '../../../fixtures/clinic-programs'

const known = {
    shapes: clinicShapes,
    facts: { programs: [], fields: new Map() },
}

const matched = (id: string, by: 'uid' | 'code' | 'name'): TransferNote => ({
    kind: 'matched',
    what: 'field',
    id,
    name: `Field ${id}`,
    to: uid('weight'),
    by,
})

const missing = (id: string, path: string): TransferNote => ({
    kind: 'left-out',
    what: 'field',
    id,
    name: undefined,
    path,
})

const REPORT: readonly TransferNote[] = [
    matched('a', 'uid'),
    matched('b', 'code'),
    matched('c', 'name'),
    missing('d', 'vitals.1.sources.0'),
    missing('d', 'results.0.sources.0'),
    { kind: 'unknown-key', path: 'surprise' },
]

describe('how a file fits', () => {
    it('counts each thing once, however often the file names it', () => {
        expect(fitCounts(REPORT)).toEqual({
            found: 3,
            total: 4,
            by: { uid: 1, code: 1, name: 1 },
        })
        expect(fitText(REPORT)).toBe(
            '3 of 4 fields, stages and programs of the file are here; 1 by id, 1 by code, 1 by name.'
        )
    })

    it('is told with every place that is left out, and what only a name found', () => {
        expect(
            importReport(REPORT, { mapping: clinicMapping(), known })
        ).toEqual({
            leftOut: [
                'Vitals: Weight — d is not here',
                'Results: Urine protein — d is not here',
            ],
            byName: [
                `Field c, here ${clinicShapes.fields.get(uid('weight'))?.name}`,
            ],
            unknown: ['surprise'],
        })
    })
})
