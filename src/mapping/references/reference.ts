import type { AnySource, ElementSource } from '../schema-parts'
import type { ValueNeed } from '../value-need'

interface Place {
    /** Of the part that names the uid: a source, or the uid itself. */
    readonly path: string
    readonly id: string
    /** Of the uid itself. */
    readonly at: string
    /** The least that can be taken away with it; undefined where the mapping cannot do without. */
    readonly owner: string | undefined
}

export interface FieldReference extends Place {
    readonly to: 'field'
    readonly as: 'attribute' | 'element'
    readonly needs: ValueNeed
    /** The only stage in which it is read. */
    readonly stage?: string | undefined
    /** Where the source itself names that stage; undefined where the stage is said elsewhere. */
    readonly stageAt?: string | undefined
}

/** A uid that the mapping names, and where in the document. */
export type Reference =
    FieldReference | (Place & { readonly to: 'stage' | 'program' | 'type' })

/** What a reference needs beside its source. */
interface Wanted {
    readonly path: string
    readonly needs: ValueNeed
    /** The place of the source itself when absent. */
    readonly owner?: string
}

const toAttribute = (
    { path, needs, owner }: Wanted,
    id: string,
    at: string
): FieldReference => ({
    to: 'field',
    as: 'attribute',
    path,
    id,
    at,
    needs,
    owner: owner ?? path,
})

export const toSource = (wanted: Wanted, source: AnySource): FieldReference =>
    'attribute' in source
        ? toAttribute(wanted, source.attribute, `${wanted.path}.attribute`)
        : {
              to: 'field',
              as: 'element',
              path: wanted.path,
              id: source.dataElement,
              at: `${wanted.path}.dataElement`,
              needs: wanted.needs,
              owner: wanted.owner ?? wanted.path,
              stage: source.programStage,
              stageAt:
                  source.programStage === undefined
                      ? undefined
                      : `${wanted.path}.programStage`,
          }

/** Each with the place of its own entry in the list. */
export const toSources = (
    wanted: Wanted,
    sources: readonly ElementSource[]
): readonly FieldReference[] =>
    sources.map((source, index) =>
        toSource({ ...wanted, path: `${wanted.path}.${index}` }, source)
    )

/** Uids of attributes, written without anything around them. */
export const toAttributes = (
    wanted: Wanted,
    ids: readonly string[]
): readonly FieldReference[] =>
    ids.map((id, index) => {
        const path = `${wanted.path}.${index}`
        return toAttribute({ ...wanted, path }, id, path)
    })

/** A data element that is read in the stage that something else of the mapping names. */
export const toElementBeside = (
    wanted: Wanted & { readonly at?: string },
    id: string | undefined,
    stage: string | undefined
): readonly FieldReference[] =>
    id === undefined
        ? []
        : [
              {
                  to: 'field',
                  as: 'element',
                  path: wanted.path,
                  id,
                  at: wanted.at ?? wanted.path,
                  needs: wanted.needs,
                  owner: wanted.owner ?? wanted.path,
                  stage,
              },
          ]

export const toPlace = (
    to: 'stage' | 'program' | 'type',
    path: string,
    id: string
): Reference => ({ to, path, id, at: path, owner: path })

export const toPlaces = (
    to: 'stage' | 'program',
    path: string,
    ids: readonly string[]
): readonly Reference[] =>
    ids.map((id, index) => toPlace(to, `${path}.${index}`, id))
