import type { Json } from '../json'
import { asJson, idOf, isJson, listOf, objectsOf, optionalText } from '../json'
import type { Kinds } from './import-rules'
import { linkOwners, numberOptions, versionOf } from './import-rules'
import { knownKinds, unsetMembers, unsetValues } from './kinds'
import { unsetSince43 } from './kinds-43'
import type { OrgUnits } from './org-units'
import { readOrgUnits } from './org-units'

/** All metadata by kind and id. Later packages replace whole objects. */
export interface MetadataStore {
    readonly orgUnits: OrgUnits
    has(kind: string): boolean
    all(kind: string): readonly Json[]
    byId(kind: string, id: string): Json | undefined
    /** The object a reference points at, whatever its kind, and that kind. */
    find(id: string): { kind: string; object: Json } | undefined
    /** Adds a package; whole objects are replaced. */
    putAll(pack: Json): void
    remove(kind: string, id: string): void
}

export function readMetadata(
    packages: readonly unknown[],
    facility: unknown,
    since43 = false
): MetadataStore {
    const units = readOrgUnits(asJson(facility).organisationUnits)
    const kinds: Kinds = new Map()
    for (const pack of [...packages, facilityMetadata(facility, units)]) {
        addPackage(kinds, asJson(pack), since43)
    }
    linkOwners(kinds)
    numberOptions(kinds)
    applyProgramAccess(kinds, asJson(asJson(facility).programAccess))
    return toStore(kinds, units, since43)
}

function facilityMetadata(facility: unknown, orgUnits: OrgUnits): Json {
    const raw = asJson(facility)
    const named = objectsOf(raw.userGroups)
    const ids = objectsOf(raw.users).flatMap((u) =>
        listOf(u.userGroups).map(idOf)
    )
    const groups = [...ids.map((id) => ({ id, name: id })), ...named]
    return { organisationUnits: orgUnits.objects, userGroups: groups }
}

function addPackage(kinds: Kinds, pack: Json, since43: boolean): void {
    for (const [kind, objects] of Object.entries(pack)) {
        for (const object of objectsOf(objects)) {
            put(kinds, kind, {
                ...(since43 ? unsetSince43[kind] : {}),
                ...object,
            })
        }
    }
}

function put(kinds: Kinds, kind: string, object: Json): void {
    const id = optionalText(object.id)
    if (id !== undefined) {
        const objects = kinds.get(kind) ?? new Map<string, Json>()
        const version = versionOf(kind, object, objects.get(id))
        kinds.set(
            kind,
            objects.set(id, { ...withUnset(kind, object), ...version })
        )
    }
}

function withUnset(kind: string, object: Json): Json {
    const complete: Json = { ...unsetValues[kind], ...object }
    for (const [name, unset] of Object.entries(unsetMembers)) {
        if (Array.isArray(complete[name])) {
            complete[name] = objectsOf(complete[name]).map((m) => ({
                ...unset,
                ...m,
            }))
        }
    }
    return complete
}

function applyProgramAccess(kinds: Kinds, access: Json): void {
    for (const [id, raw] of Object.entries(access)) {
        const program = kinds.get('programs')?.get(id)
        if (program && isJson(raw)) {
            Object.assign(program, accessChange(raw))
        }
    }
}

function accessChange(raw: Json): Json {
    const level = optionalText(raw.accessLevel)
    const group = optionalText(raw.readWriteGroup)
    const userGroups = { [group ?? '']: { id: group, access: 'rwrw----' } }
    return {
        ...(level ? { accessLevel: level } : {}),
        ...(group ? { sharing: { public: '--------', userGroups } } : {}),
    }
}

function toStore(
    kinds: Kinds,
    loaded: OrgUnits,
    since43: boolean
): MetadataStore {
    const byId = new Map<string, { kind: string; object: Json }>()
    const index = () => {
        byId.clear()
        for (const [kind, objects] of kinds) {
            objects.forEach((object, id) => byId.set(id, { kind, object }))
        }
    }
    let orgUnits = loaded
    index()
    return {
        get orgUnits() {
            return orgUnits
        },
        has: (kind) => kinds.has(kind) || knownKinds.has(kind),
        all: (kind) => [...(kinds.get(kind)?.values() ?? [])],
        byId: (kind, id) => kinds.get(kind)?.get(id),
        find: (id) => byId.get(id),
        putAll: (pack) => {
            addPackage(kinds, pack, since43)
            linkOwners(kinds)
            numberOptions(kinds)
            orgUnits = pack.organisationUnits ? unitsOf(kinds) : orgUnits
            index()
        },
        remove: (kind, id) => {
            kinds.get(kind)?.delete(id)
            byId.delete(id)
        },
    }
}

/** The tree is worked out anew, and each unit gets its place in it. */
function unitsOf(kinds: Kinds): OrgUnits {
    const units = readOrgUnits([
        ...(kinds.get('organisationUnits')?.values() ?? []),
    ])
    addPackage(kinds, { organisationUnits: units.objects }, false)
    return units
}
