import type { Json } from '../json'
import { idOf, objectsOf, textOf } from '../json'
import type { Fault, Scene } from './scene'
import { fault, faultIf } from './scene'
import { fitsType } from './value-type'

/** Whether a value fits the option set and the type of its definition. */
export function valueFaults(
    definition: Json,
    { value, typeCode }: { value: string; typeCode: string },
    scene: Scene
): Fault[] {
    const type = textOf(definition.valueType)
    const why = `Value type is ${type} but the value \`${value}\` is not.`
    return [
        ...optionFaults(definition, value, scene),
        ...(fitsType(type, value, scene) ? [] : [fault(typeCode, type, why)]),
    ]
}

function optionFaults(definition: Json, value: string, scene: Scene): Fault[] {
    const set = idOf(definition.optionSet)
    if (set === '') {
        return []
    }
    const codes = optionCodes(set, scene)
    const several = definition.valueType === 'MULTI_TEXT'
    const chosen = several ? value.split(',') : [value]
    const known = chosen.every((code) => codes.has(code))
    return faultIf(!known, 'E1125', value, set)
}

function optionCodes(set: string, { tracker }: Scene): Set<string> {
    const { metadata } = tracker
    const options = objectsOf(metadata.byId('optionSets', set)?.options)
    return new Set(
        options.map((option) =>
            textOf((metadata.byId('options', idOf(option)) ?? option).code)
        )
    )
}
