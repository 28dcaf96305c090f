import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { sharedFolder } from '../sandbox/load-shared'

const PACKAGES = ['hiv', 'eir', 'htn', 'tb', 'anc']

const reference = v.object({ id: v.string() })

const field = v.object({
    id: v.string(),
    name: v.string(),
    formName: v.optional(v.string(), ''),
    description: v.optional(v.string(), ''),
    valueType: v.string(),
    optionSet: v.optional(reference),
})

const metadataPackage = v.object({
    programs: v.array(reference),
    trackedEntityTypes: v.array(reference),
    trackedEntityAttributes: v.array(field),
    dataElements: v.array(field),
    options: v.array(v.object({ code: v.string(), optionSet: reference })),
    programStages: v.array(
        v.object({
            id: v.string(),
            programStageDataElements: v.array(
                v.object({ dataElement: reference })
            ),
        })
    ),
})

const gold = v.object({
    labels: v.array(
        v.object({
            id: v.string(),
            name: v.string(),
            kind: v.string(),
            concept: v.nullable(v.string()),
            also: v.array(v.string()),
        })
    ),
})

export type WhoField = v.InferOutput<typeof field>
export type WhoLabel = v.InferOutput<typeof gold>['labels'][number]

/** What the five packages hold, and what each of their fields means to a clinician who read it. */
export interface WhoPackages {
    readonly programs: ReadonlySet<string>
    readonly types: ReadonlySet<string>
    readonly attributes: ReadonlySet<string>
    readonly fields: ReadonlyMap<string, WhoField>
    readonly stages: ReadonlyMap<string, ReadonlySet<string>>
    readonly labels: ReadonlyMap<string, WhoLabel>
    /** The codes that a field may hold; undefined where it may hold anything. */
    codesOf(field: string): readonly string[] | undefined
}

const readJson = (...names: readonly string[]): unknown =>
    JSON.parse(readFileSync(join(sharedFolder(), ...names), 'utf8'))

const byId = <T extends { readonly id: string }>(
    entries: readonly T[]
): ReadonlyMap<string, T> => new Map(entries.map((entry) => [entry.id, entry]))

const idsOf = (entries: readonly { readonly id: string }[]) =>
    new Set(entries.map(({ id }) => id))

const YES_NO = ['BOOLEAN', 'TRUE_ONLY']

const read = (): WhoPackages => {
    const packages = PACKAGES.map((name) =>
        v.parse(metadataPackage, readJson('contract', 'seed', `${name}.json`))
    )
    const attributes = packages.flatMap((one) => one.trackedEntityAttributes)
    const fields = byId([
        ...attributes,
        ...packages.flatMap((one) => one.dataElements),
    ])
    const options = packages.flatMap((one) => one.options)
    return {
        programs: idsOf(packages.flatMap((one) => one.programs)),
        types: idsOf(packages.flatMap((one) => one.trackedEntityTypes)),
        attributes: idsOf(attributes),
        fields,
        stages: new Map(
            packages
                .flatMap((one) => one.programStages)
                .map(({ id, programStageDataElements }) => [
                    id,
                    idsOf(programStageDataElements.map((e) => e.dataElement)),
                ])
        ),
        labels: byId(
            PACKAGES.flatMap(
                (name) => v.parse(gold, readJson('gold', `${name}.json`)).labels
            )
        ),
        codesOf: (id) => {
            const { optionSet, valueType } = fields.get(id) ?? {}
            return optionSet
                ? options
                      .filter((option) => option.optionSet.id === optionSet.id)
                      .map(({ code }) => code)
                : YES_NO.includes(valueType ?? '')
                  ? ['true', 'false']
                  : undefined
        },
    }
}

const isThere = existsSync(join(sharedFolder(), 'contract', 'seed'))

/** A describe whose tests are skipped, and counted so, where the shared folder is absent. */
export const describeBesideShared = isThere ? describe : describe.skip

let packagesRead: WhoPackages | undefined

/** The packages beside the project; throws where the shared folder is absent. */
export const whoPackages = (): WhoPackages => (packagesRead ??= read())
