import type { AttributeKey } from './metadata/attributes'
import type { ElementKey } from './metadata/data-elements'
import type { LegendSetKey } from './metadata/legends'
import type { OptionSetKey } from './metadata/option-sets'
import type { ProgramKey, StageKey } from './metadata/programs'
import { uid } from './uid'

/** The uid of each object of the demo's metadata, by the key it has in the specifications. */
export const idOf = {
    personType: uid('type/person'),
    attribute: (key: AttributeKey) => uid(`attribute/${key}`),
    element: (key: ElementKey) => uid(`element/${key}`),
    optionSet: (key: OptionSetKey) => uid(`options/${key}`),
    legendSet: (key: LegendSetKey) => uid(`legends/${key}`),
    motherAndChild: uid('relationship-type/mother-child'),
    program: (key: ProgramKey) => uid(`program/${key}`),
    stage: (key: StageKey) => uid(`stage/${key}`),
    group: (key: string) => uid(`group/${key}`),
    orgUnit: (key: string) => uid(`unit/${key}`),
    user: (username: string) => uid(`user/${username}`),
    person: (key: string) => uid(`person/${key}`),
}
