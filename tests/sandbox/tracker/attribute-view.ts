import { idOf, objectsOf, optionalText } from '../json'
import { displayValue } from '../metadata/display'
import { readerOf } from '../metadata/project'
import type { TrackedEntity, Value } from './model'
import type { Viewer } from './render'
import { viewOf } from './render'

export const attributeView = viewOf<Value>({
    attribute: (value) => value.id,
    code: (value, viewer) => optionalText(definition(value, viewer)?.code),
    displayName: (value, viewer) => {
        const object = definition(value, viewer)
        const { locale } = readerOf(viewer.user, '')
        return object && displayValue(object, 'displayName', locale)
    },
    createdAt: (value) => value.stamp.createdAt,
    updatedAt: (value) => value.stamp.updatedAt,
    storedBy: (value) => value.stamp.createdBy.username,
    valueType: (value, viewer) => definition(value, viewer)?.valueType,
    value: (value) => value.value,
})

function definition(value: Value, { tracker }: Viewer) {
    return tracker.metadata.byId('trackedEntityAttributes', value.id)
}

/** The person's values of the attributes of one program. */
export function programValues(
    person: TrackedEntity,
    program: string,
    viewer: Viewer
): Value[] {
    return pick(person, programAttributes(viewer.tracker.metadata, program))
}

/** Top-level values: the type's attributes, and the named program's if there is one. */
export function ownValues(person: TrackedEntity, viewer: Viewer): Value[] {
    return pick(person, ownAttributes(person, viewer))
}

export function ownAttributes(person: TrackedEntity, viewer: Viewer): string[] {
    const { metadata } = viewer.tracker
    const type = metadata.byId('trackedEntityTypes', person.type)
    const ofType = attributeIds(type?.trackedEntityTypeAttributes)
    const ofProgram =
        viewer.program === undefined
            ? []
            : programAttributes(metadata, viewer.program)
    return [...new Set([...ofType, ...ofProgram])]
}

function programAttributes(
    metadata: Viewer['tracker']['metadata'],
    program: string
) {
    const object = metadata.byId('programs', program)
    return attributeIds(object?.programTrackedEntityAttributes)
}

export function attributeIds(members: unknown): string[] {
    return objectsOf(members).map((member) =>
        idOf(member.trackedEntityAttribute)
    )
}

function pick(person: TrackedEntity, ids: readonly string[]): Value[] {
    return ids.flatMap((id) => person.values.get(id) ?? [])
}
