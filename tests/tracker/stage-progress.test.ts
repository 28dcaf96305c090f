import * as fc from 'fast-check'
import type { StageShape } from '../../src/mapping/program-shape'
import { stageProgress } from '../../src/tracker/read/stage-progress'
import { anyEvents } from '../fixtures/arbitraries'
import { clinicalEvent, day, uid } from '../fixtures/builders'

const shape = (name: string, repeatable = false): StageShape => ({
    id: uid(name),
    name,
    repeatable,
    fields: [],
    sections: [],
})

const at = (
    stage: string,
    date: string,
    status: 'finished' | 'planned' | 'cancelled' = 'finished'
) =>
    clinicalEvent({
        stage: { id: uid(stage), name: stage },
        date: day(date),
        status,
    })

describe('stageProgress', () => {
    it('counts what was done and planned, and says when last and next', () => {
        expect(
            stageProgress(
                [shape('visit', true)],
                [
                    at('visit', '2026-03-01'),
                    at('visit', '2026-01-01'),
                    at('visit', '2026-09-01', 'planned'),
                    at('visit', '2026-08-01', 'planned'),
                    at('visit', '2026-07-01', 'cancelled'),
                ]
            )
        ).toEqual([
            {
                stage: { id: uid('visit'), name: 'visit' },
                repeatable: true,
                done: 2,
                planned: 2,
                lastDone: '2026-03-01',
                nextPlanned: '2026-08-01',
            },
        ])
    })

    it('keeps the order of the program, and names what nothing was recorded of', () => {
        const progress = stageProgress(
            [shape('first'), shape('second')],
            [at('second', '2026-01-01')]
        )
        expect(
            progress.map(({ stage, done }) => `${stage.name} ${done}`)
        ).toEqual(['first 0', 'second 1'])
    })

    it('adds a stage that the program no longer has', () => {
        expect(stageProgress([], [at('gone', '2026-01-01')])).toEqual([
            expect.objectContaining({
                stage: { id: uid('gone'), name: 'gone' },
                repeatable: undefined,
                done: 1,
            }),
        ])
    })

    it('counts every event once, save cancelled ones', () => {
        fc.assert(
            fc.property(anyEvents, (events) => {
                const counted = stageProgress([shape('visit')], events).reduce(
                    (sum, { done, planned }) => sum + done + planned,
                    0
                )
                expect(counted).toBe(
                    events.filter(({ status }) => status !== 'cancelled').length
                )
            })
        )
    })
})
