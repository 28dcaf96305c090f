import * as v from 'valibot'
import { type Result, success } from '../../domain/result'
import { maybe, parse, parseEach, type ShapeFault } from '../wire/parse'
import { wireTrackedEntities, wireTrackedEntity } from '../wire/tracked-entity'
import { PAGE_SIZE } from './search-request'

const wireFound = v.object({
    ...wireTrackedEntity.entries,
    inactive: maybe(v.boolean()),
})

export type WireFound = v.InferOutput<typeof wireFound>

/** The answer to one search request. */
export interface FoundPage {
    readonly records: readonly WireFound[]
    readonly unreadable: number
    readonly isFull: boolean
}

export const readFound = (answer: unknown): Result<FoundPage, ShapeFault> => {
    const wire = parse(wireTrackedEntities, answer)
    if (!wire.ok) {
        return wire
    }
    const list = wire.value.trackedEntities ?? wire.value.instances
    if (!list) {
        return { ok: false, error: { path: 'trackedEntities' } }
    }
    const { good, bad } = parseEach(wireFound, list)
    return success({
        records: good,
        unreadable: bad,
        // a full page, not `nextPage`, which not every version sends
        isFull: list.length >= PAGE_SIZE,
    })
}
