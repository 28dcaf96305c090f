import type { Json } from '../json'
import { idOf, objectsOf } from '../json'
import { valueFaults } from './check-value'
import type { EventDraft } from './draft'
import type { Check, Fault, Scene } from './scene'
import { fault, faultIf } from './scene'

const withValues = ['ACTIVE', 'COMPLETED', 'VISITED']

/** Data values as sent; null deletes. */
export function sentValues(raw: Json): Map<string, string | null> {
    return new Map(
        objectsOf(raw.dataValues).map((one) => [
            idOf(one.dataElement),
            one.value === null || one.value === undefined
                ? null
                : String(one.value),
        ])
    )
}

export const checkDataValues: Check<EventDraft> = (draft, scene) => {
    const { status, stage } = draft
    const sent = sentValues(draft.raw)
    const object = scene.tracker.metadata.byId('programStages', stage)
    const members = objectsOf(object?.programStageDataElements)
    const ids = new Set(members.map((one) => idOf(one.dataElement)))
    const foreign = [...sent.keys()].filter((id) => !ids.has(id))
    return [
        ...[...sent].flatMap(([id, value]) => oneFault(id, value, scene)),
        ...faultIf(
            !withValues.includes(status) && sent.size > 0,
            'E1315',
            status,
            `[${withValues.join(', ')}]`
        ),
        ...mandatoryFaults(draft, object, sent),
        ...foreign.map((id) => fault('E1305', id, stage)),
    ]
}

function oneFault(id: string, value: string | null, scene: Scene): Fault[] {
    const element = scene.tracker.metadata.byId('dataElements', id)
    if (!element) {
        return [fault('E1304', id)]
    }
    return value === null
        ? []
        : valueFaults(element, { value, typeCode: 'E1302' }, scene)
}

/** Stages ask for their mandatory values always, or only when the visit is completed. */
function mandatoryFaults(
    { status, stored }: EventDraft,
    stage: Json | undefined,
    sent: ReadonlyMap<string, string | null>
): Fault[] {
    const asked =
        status === 'COMPLETED' ||
        (stage?.validationStrategy === 'ON_UPDATE_AND_INSERT' &&
            withValues.includes(status))
    const mandatory = objectsOf(stage?.programStageDataElements)
        .filter((one) => one.compulsory === true)
        .map((one) => idOf(one.dataElement))
    return mandatory.flatMap((id) =>
        sent.get(id) === null
            ? [fault('E1076', 'DataElement', id)]
            : faultIf(
                  asked && !sent.has(id) && !stored?.values.has(id),
                  'E1303',
                  id
              )
    )
}
