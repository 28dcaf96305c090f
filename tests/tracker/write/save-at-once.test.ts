import * as fc from 'fast-check'
import type { Result } from '../../../src/domain/result'
import type { Mapping } from '../../../src/mapping/mapping'
import type { SaveError } from '../../../src/tracker/write/save-error'
import { saveMapping } from '../../../src/tracker/write/save-mapping'
import type { Connection } from '../../../src/tracker/write/tell'
import { connectTo } from '../../app/ask-sandbox'
import {
    keysIn,
    savedBefore,
    saving,
    serverWith,
    storedAt,
    VITAL_NAMES,
} from './mapping-server'

type Saved = Result<Mapping, SaveError>

/** The same way to a server, on which every request waits for its turn. */
const inTurn = (
    scheduler: fc.Scheduler,
    connection: Connection
): Connection => ({
    ask: scheduler.scheduleFunction(connection.ask),
    tell: scheduler.scheduleFunction(connection.tell),
})

const revisionsOf = (saves: readonly Saved[]): readonly number[] =>
    saves.flatMap((saved) => (saved.ok ? [saved.value.revision] : []))

const kindsOf = (saves: readonly Saved[]): readonly string[] =>
    saves.flatMap((saved) => (saved.ok ? [] : [saved.error.kind]))

it('lets one of several save, in whatever order their requests arrive', async () => {
    await fc.assert(
        fc.asyncProperty(
            fc.scheduler(),
            fc.uniqueArray(fc.constantFrom(...VITAL_NAMES), { minLength: 2 }),
            async (scheduler, names) => {
                const sandbox = serverWith(savedBefore)
                const connection = inTurn(scheduler, connectTo(sandbox))
                const saves = names.map((name) =>
                    saveMapping(connection, saving(name, { by: name }))
                )
                await scheduler.waitFor(Promise.all(saves))
                const done = await Promise.all(saves)
                expect(revisionsOf(done)).toEqual([5])
                expect(kindsOf(done)).toHaveLength(names.length - 1)
                for (const kind of kindsOf(done)) {
                    expect(['moved-on', 'unfinished']).toContain(kind)
                }
                const winner = done.find(({ ok }) => ok)
                expect(await storedAt(sandbox, 'mapping')).toEqual(
                    JSON.parse(
                        JSON.stringify(winner?.ok ? winner.value : undefined)
                    )
                )
            }
        ),
        { numRuns: 40 }
    )
})

const fault = fc.constantFrom(
    { offline: true },
    { answerLost: true },
    { status: 503 },
    { truncate: true }
)

const rule = fc.record({
    method: fc.constantFrom('GET', 'POST', 'PUT'),
    fault,
})

it('changes no version that was once kept, however saves break off', async () => {
    await fc.assert(
        fc.asyncProperty(
            fc.array(fc.tuple(fc.constantFrom(...VITAL_NAMES), rule), {
                minLength: 1,
                maxLength: 4,
            }),
            async (attempts) => {
                const sandbox = serverWith(savedBefore)
                const connection = connectTo(sandbox)
                const kept = new Map<string, unknown>()
                for (const [name, { method, fault: how }] of attempts) {
                    sandbox.faults.set({ method, times: 1, ...how })
                    await saveMapping(connection, saving(name, { by: name }))
                    sandbox.faults.clear()
                    for (const key of [await keysIn(sandbox)].flat()) {
                        const now = await storedAt(sandbox, String(key))
                        if (key !== 'mapping' && kept.has(String(key))) {
                            expect(now).toEqual(kept.get(String(key)))
                        }
                        kept.set(String(key), now)
                    }
                }
            }
        ),
        { numRuns: 40 }
    )
})

it('saving the same again always comes to its end', async () => {
    await fc.assert(
        fc.asyncProperty(fc.array(rule, { maxLength: 4 }), async (rules) => {
            const sandbox = serverWith(savedBefore)
            const connection = connectTo(sandbox)
            for (const { method, fault: how } of rules) {
                sandbox.faults.set({ method, times: 1, ...how })
                await saveMapping(connection, saving('Mine'))
            }
            sandbox.faults.clear()
            const last = await saveMapping(connection, saving('Mine'))
            expect(last).toMatchObject({ ok: true, value: { revision: 5 } })
            expect(await storedAt(sandbox, 'mapping')).toMatchObject({
                revision: 5,
                vitals: [{ name: 'Mine' }, {}],
            })
        }),
        { numRuns: 40 }
    )
})
