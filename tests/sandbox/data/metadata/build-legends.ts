import { idOf } from '../ids'
import { uid } from '../uid'
import { PUBLIC_METADATA, translate } from './common'
import type { ElementKey } from './data-elements'
import { keysOf } from './keys'
import { legendSets, type LegendSetKey } from './legends'

const usesElement = (set: LegendSetKey, element: ElementKey): boolean => {
    const elements: readonly ElementKey[] = legendSets[set].elements
    return elements.includes(element)
}

/** The legend sets of a data element, as it refers to them. */
export const legendSetsOf = (element: ElementKey) =>
    keysOf(legendSets)
        .filter((set) => usesElement(set, element))
        .map((set) => ({ id: idOf.legendSet(set) }))

const legendSet = (key: LegendSetKey) => {
    const spec = legendSets[key]
    return {
        id: idOf.legendSet(key),
        code: `DEMO_${key.toUpperCase()}`,
        name: `Sambara - ${spec.names.en}`,
        translations: translate('NAME', spec.names),
        legends: spec.legends.map(({ names, from, to, color }, index) => ({
            id: uid(`legend/${key}/${index}`),
            name: names.en,
            translations: translate('NAME', names),
            startValue: from,
            endValue: to,
            color,
        })),
        sharing: PUBLIC_METADATA,
    }
}

/** All legend sets with their bands. */
export const legendMetadata = () => ({
    legendSets: keysOf(legendSets).map(legendSet),
})
