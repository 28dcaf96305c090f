import type { ProgramShapes } from '../../../src/mapping/program-shape'
import { uid } from '../../fixtures/builders'
import {
    clinicMappingDocument,
    clinicPerson,
} from '../../fixtures/clinic-mapping'
import { clinicShapes } from '../../fixtures/clinic-programs'

/** A mapping with one fault, and where it must be found. */
export interface Faulty {
    readonly says: string
    /** Replaces parts of the clinic's mapping, which has no fault. */
    readonly parts: Record<string, unknown>
    readonly shapes?: ProgramShapes
    readonly path: string
    readonly id: string
    readonly details?: Record<string, unknown>
    readonly mends: boolean
}

export const from = (name: string, stage?: string) => ({
    dataElement: uid(name),
    ...(stage === undefined ? {} : { programStage: uid(stage) }),
})

export const vital = (...sources: readonly Record<string, unknown>[]) => ({
    id: 'weight',
    concept: 'weight',
    name: 'Weight',
    unit: 'kg',
    sources,
})

export const range = (parts: Record<string, unknown> = {}) => ({
    id: 'local',
    unit: 'kg',
    bands: [{ level: 'H', atLeast: 140 }],
    scope: {},
    scopeInWords: 'Everybody',
    source: 'Order 12',
    version: '2026',
    ...parts,
})

export const withRanges = (...ranges: readonly unknown[]) => ({
    vitals: [{ ...vital(from('weight')), ranges }],
})

export const dose = (parts: Record<string, unknown> = {}) => ({
    vaccine: 'bcg',
    name: 'BCG',
    dose: 0,
    source: from('asked'),
    recordedAs: 'yes-no',
    ...parts,
})

export const due = (vaccine: string, number: number, dueAgeDays: number) => ({
    vaccine,
    dose: number,
    minAgeDays: 0,
    dueAgeDays,
})

export const schedule = (...doses: readonly unknown[]) => ({
    name: 'National',
    source: 'Order 12',
    version: '2026',
    doses,
})

export const flag = (parts: Record<string, unknown>) => ({
    kind: 'flag',
    name: 'Asthma',
    source: from('diabetic'),
    yesCodes: ['YES'],
    noCodes: ['NO'],
    ...parts,
})

export const list = clinicMappingDocument.problems.find(
    ({ kind }) => kind === 'list'
)

export const writing = { program: uid('clinic'), programStage: uid('problems') }

export const person = (parts: Record<string, unknown>) => ({
    person: { ...clinicPerson, ...parts },
})

/** The clinic's programs with something changed. */
export const shapesWith = (parts: Partial<ProgramShapes>): ProgramShapes => ({
    ...clinicShapes,
    ...parts,
})

export const onceOnly = new Map(
    [...clinicShapes.stages].map(
        ([id, stage]) => [id, { ...stage, repeatable: false }] as const
    )
)

export const heartOfSamples = new Map(
    [...clinicShapes.programs].map(
        ([id, program]) =>
            [
                id,
                id === uid('heart')
                    ? { ...program, trackedEntityType: uid('sample') }
                    : program,
            ] as const
    )
)
