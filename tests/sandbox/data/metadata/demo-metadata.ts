import { fieldMetadata } from './build-fields'
import { legendMetadata } from './build-legends'
import { programMetadata } from './build-programs'
import { relationshipMetadata } from './relationship-types'
import { ruleMetadata } from './rules/build-rules'

/** The whole metadata package, in the flat form that `/api/metadata` takes. */
export const demoMetadata = () => ({
    ...legendMetadata(),
    ...fieldMetadata(),
    ...programMetadata(),
    ...ruleMetadata(),
    ...relationshipMetadata(),
})
