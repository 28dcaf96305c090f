import { Refusal } from '../http/refusal'
import type { Json } from '../json'
import { objectsOf, textOf } from '../json'

/** A JSON patch of an object's own properties; DHIS2 patches no deeper here. */
export function patched(object: Json, patch: unknown): Json {
    const result: Json = { ...object }
    for (const { op, path, value } of objectsOf(patch)) {
        const [, property = '', ...deeper] = textOf(path).split('/')
        if (property === '' || deeper.length > 0) {
            throw new Refusal(400, `Invalid path ${textOf(path)}`)
        }
        if (op === 'remove') {
            Reflect.deleteProperty(result, property)
        } else {
            result[property] = value
        }
    }
    return result
}
