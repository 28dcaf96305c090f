import type { Json } from '../json'
import { objectsOf, optionalText, textOf } from '../json'
import { isUid } from '../uid'
import { javaClassOf } from './class-names'
import type { MetadataStore } from './store'

export interface MetadataImport {
    readonly strategy: string
    readonly validateOnly: boolean
}

interface Item {
    readonly kind: string
    readonly object: Json
    readonly action: 'created' | 'updated' | 'deleted' | 'ignored'
    readonly error: Json | undefined
}

/** Imports a package whole, or not at all if one of its objects is faulty. */
export function importMetadata(
    store: MetadataStore,
    pack: Json,
    { strategy, validateOnly }: MetadataImport
): Json {
    const items = Object.entries(pack)
        .filter(([kind]) => store.has(kind))
        .flatMap(([kind, objects]) =>
            objectsOf(objects).map((object) =>
                itemOf(store, { kind, object, strategy })
            )
        )
    const failed = items.some((item) => item.error)
    if (!failed && !validateOnly) {
        carryOut(store, items)
    }
    return importReport(items, failed)
}

function itemOf(
    store: MetadataStore,
    given: { kind: string; object: Json; strategy: string }
): Item {
    const { kind, object, strategy } = given
    const error = errorOf(kind, object, strategy)
    const known = store.byId(kind, textOf(object.id)) !== undefined
    const action = error ? 'ignored' : actionOf(strategy, known)
    return { kind, object, action, error }
}

function actionOf(strategy: string, known: boolean): Item['action'] {
    switch (strategy) {
        case 'DELETE':
            return known ? 'deleted' : 'ignored'
        case 'CREATE':
            return known ? 'ignored' : 'created'
        case 'UPDATE':
            return known ? 'updated' : 'ignored'
        default:
            return known ? 'updated' : 'created'
    }
}

/** Kinds whose objects must have a name. */
const named =
    /^(programs|programStages|dataElements|trackedEntity.*|optionSets|organisationUnits|programRules|programRuleVariables|relationshipTypes|legendSets|userGroups)$/

function errorOf(
    kind: string,
    object: Json,
    strategy: string
): Json | undefined {
    const id = optionalText(object.id)
    if (id !== undefined && !isUid(id)) {
        return errorView(kind, id, ['E4014', `Invalid UID \`${id}\`.`])
    }
    const nameless = named.test(kind) && optionalText(object.name) === undefined
    return nameless && strategy !== 'DELETE'
        ? errorView(kind, id, ['E4000', 'Missing required property `name`.'])
        : undefined
}

function errorView(
    kind: string,
    mainId: string | undefined,
    [errorCode, message]: readonly [string, string]
): Json {
    return { message, mainKlass: javaClassOf(kind), mainId, errorCode }
}

function carryOut(store: MetadataStore, items: readonly Item[]): void {
    const pack: Record<string, Json[]> = {}
    for (const { kind, object, action } of items) {
        if (action === 'deleted') {
            store.remove(kind, textOf(object.id))
        } else if (action !== 'ignored') {
            pack[kind] = [...(pack[kind] ?? []), object]
        }
    }
    store.putAll(pack)
}

function importReport(items: readonly Item[], failed: boolean): Json {
    const kinds = [...new Set(items.map(({ kind }) => kind))]
    return {
        status: failed ? 'ERROR' : 'OK',
        stats: statsOf(items, failed),
        typeReports: kinds.map((kind) => {
            const own = items.filter((item) => item.kind === kind)
            return {
                klass: javaClassOf(kind),
                stats: statsOf(own, failed),
                objectReports: own.flatMap(objectReport),
            }
        }),
        responseType: 'ImportReport',
    }
}

/** Only what went wrong is listed. */
function objectReport({ kind, object, error }: Item): Json[] {
    return error
        ? [
              {
                  klass: javaClassOf(kind),
                  uid: object.id,
                  errorReports: [error],
              },
          ]
        : []
}

function statsOf(items: readonly Item[], failed: boolean): Json {
    const count = (action: Item['action']) =>
        items.filter((item) => (failed ? 'ignored' : item.action) === action)
            .length
    return {
        created: count('created'),
        updated: count('updated'),
        deleted: count('deleted'),
        ignored: count('ignored'),
        total: items.length,
    }
}
