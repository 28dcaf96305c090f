import type { Mapping } from '../../../src/mapping/mapping'
import type { ProgramShapes } from '../../../src/mapping/program-shape'
import { exportMapping } from '../../../src/mapping/transfer/export-mapping'
import {
    importMapping,
    type ImportedMapping,
} from '../../../src/mapping/transfer/import-mapping'
import { uid } from '../../fixtures/builders'
import {
    clinicMapping,
    clinicMappingDocument,
} from '../../fixtures/clinic-mapping'
import { clinicShapes } from '../../fixtures/clinic-programs'
import { withCodes } from './other-server'

export const ON = '2026-11-22'

export const asFile = (json: unknown): unknown =>
    JSON.parse(JSON.stringify(json))

export const imported = (
    json: unknown,
    shapes: ProgramShapes
): ImportedMapping => {
    const read = importMapping(json, shapes)
    if (!read.ok) {
        throw new Error(JSON.stringify(read.error))
    }
    return read.value
}

export const exported = (
    mapping: Mapping,
    by: 'uid' | 'code',
    shapes = clinicShapes
): unknown => asFile(exportMapping(mapping, shapes, { by, on: ON }))

export const coded = withCodes(clinicShapes, (id) => `CODE_${id}`)
export const uncoded = withCodes(clinicShapes, () => undefined)

export const LISTS = [
    'programs',
    'vitals',
    'results',
    'problems',
    'allergies',
    'medications',
    'immunizations',
    'leftOut',
] as const

export const fullDocument = {
    ...clinicMappingDocument,
    programs: [uid('clinic'), uid('antenatal')],
    newProblems: { program: uid('clinic'), programStage: uid('problems') },
    leftOut: [uid('muac'), uid('contact'), uid('clinic')],
    allergies: [
        {
            source: {
                dataElement: uid('remark'),
                programStage: uid('visit'),
            },
        },
    ],
    medications: [
        { source: { dataElement: uid('remark') }, recordedAs: 'drug' },
    ],
}
export const full = clinicMapping(fullDocument)
