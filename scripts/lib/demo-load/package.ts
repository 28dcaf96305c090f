import * as v from 'valibot'
import { demoFacility } from '../../../tests/sandbox/data/facility'
import { DEFAULT_CATEGORY_COMBO } from '../../../tests/sandbox/data/metadata/common'
import { demoMetadata } from '../../../tests/sandbox/data/metadata/demo-metadata'
import type { Server } from './server'
import { staffMetadata } from './staff'

const packageSchema = v.record(
    v.string(),
    v.array(v.looseObject({ id: v.string() }))
)

/** Metadata by kind, as `/api/metadata` takes it. */
export type Package = v.InferOutput<typeof packageSchema>

const combos = v.object({
    categoryCombos: v.array(v.object({ id: v.string() })),
})

/** The default combination has the same name on every server, but not always the same uid. */
const defaultCategoryCombo = async (server: Server): Promise<string> => {
    const { body } = await server.ask(
        'categoryCombos?filter=name:eq:default&fields=id&paging=false'
    )
    const answer = v.safeParse(combos, body)
    return (
        (answer.success && answer.output.categoryCombos[0]?.id) ||
        DEFAULT_CATEGORY_COMBO
    )
}

/** All metadata of the demo, fitted to a server; users only where a password is given for them. */
export const packageFor = async (
    server: Server,
    usersPassword: string | undefined
): Promise<Package> => {
    const combo = await defaultCategoryCombo(server)
    const whole = {
        organisationUnits: demoFacility().organisationUnits,
        ...staffMetadata(usersPassword),
        ...demoMetadata(),
    }
    const text = JSON.stringify(whole).replaceAll(DEFAULT_CATEGORY_COMBO, combo)
    return v.parse(packageSchema, JSON.parse(text))
}
