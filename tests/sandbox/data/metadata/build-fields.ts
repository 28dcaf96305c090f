import { idOf } from '../ids'
import { uid } from '../uid'
import { attributes, typeAttributes, type AttributeKey } from './attributes'
import { legendSetsOf } from './build-legends'
import {
    DEFAULT_CATEGORY_COMBO,
    labelled,
    named,
    PUBLIC_DATA,
    PUBLIC_METADATA,
    translate,
} from './common'
import { dataElements, type ElementKey } from './data-elements'
import { keysOf } from './keys'
import { optionSets, type OptionSetKey } from './option-sets'
import type { FieldSpec, Names, OptionSetSpec } from './specs'

const optionId = (set: OptionSetKey, code: string) =>
    uid(`option/${set}/${code}`)

const optionSet = (key: OptionSetKey) => {
    const spec: OptionSetSpec = optionSets[key]
    return {
        id: idOf.optionSet(key),
        code: `DEMO_${key.toUpperCase()}`,
        // the name must be the only one on a server that has its own sets of sexes
        name: `Sambara - ${spec.names.en}`,
        translations: translate('NAME', spec.names),
        valueType: 'TEXT',
        version: 1,
        options: Object.keys(spec.options).map((code) => ({
            id: optionId(key, code),
        })),
        sharing: PUBLIC_METADATA,
    }
}

const option = (
    set: OptionSetKey,
    [code, names]: [string, Names],
    index: number
) => ({
    id: optionId(set, code),
    code,
    name: names.en,
    translations: translate('NAME', names),
    sortOrder: index + 1,
    optionSet: { id: idOf.optionSet(set) },
})

const optionsOf = (set: OptionSetKey) => {
    const spec: OptionSetSpec = optionSets[set]
    return Object.entries(spec.options).map((entry, index) =>
        option(set, entry, index)
    )
}

const valueOf = (spec: FieldSpec<OptionSetKey>) => ({
    valueType: spec.valueType,
    ...(spec.optionSet
        ? { optionSet: { id: idOf.optionSet(spec.optionSet) } }
        : {}),
})

const dataElement = (key: ElementKey) => {
    const spec: FieldSpec<OptionSetKey> = dataElements[key]
    return {
        id: idOf.element(key),
        code: `DEMO_${key.toUpperCase()}`,
        ...labelled(spec.names, 'Clinic'),
        ...valueOf(spec),
        aggregationType: 'NONE',
        domainType: 'TRACKER',
        categoryCombo: { id: DEFAULT_CATEGORY_COMBO },
        zeroIsSignificant: false,
        legendSets: legendSetsOf(key),
        sharing: PUBLIC_METADATA,
    }
}

const attribute = (key: AttributeKey) => {
    const spec: FieldSpec<OptionSetKey> = attributes[key]
    return {
        id: idOf.attribute(key),
        code: `DEMO_${key.toUpperCase()}`,
        ...labelled(spec.names, 'Person'),
        ...valueOf(spec),
        aggregationType: 'NONE',
        unique: spec.unique ?? false,
        orgunitScope: false,
        generated: false,
        confidential: key === 'hivNumber',
        sharing: PUBLIC_METADATA,
    }
}

const typeAttribute = (key: AttributeKey) => ({
    id: uid(`type-attribute/${key}`),
    trackedEntityType: { id: idOf.personType },
    trackedEntityAttribute: { id: idOf.attribute(key) },
    valueType: attributes[key].valueType,
    displayInList: true,
    mandatory: false,
    searchable: true,
})

const personType = () => ({
    id: idOf.personType,
    code: 'DEMO_PERSON',
    ...named({
        en: 'Person of Sambara',
        fr: 'Personne du Sambara',
        ar: 'شخص من سمبارا',
    }),
    description: 'Anyone who comes to a clinic',
    allowAuditLog: true,
    featureType: 'NONE',
    minAttributesRequiredToSearch: 1,
    maxTeiCountToReturn: 0,
    trackedEntityTypeAttributes: typeAttributes.map(typeAttribute),
    sharing: PUBLIC_DATA,
})

/** Option sets, data elements, attributes and the person type. */
export const fieldMetadata = () => ({
    optionSets: keysOf(optionSets).map(optionSet),
    options: keysOf(optionSets).flatMap(optionsOf),
    dataElements: keysOf(dataElements).map(dataElement),
    trackedEntityAttributes: keysOf(attributes).map(attribute),
    trackedEntityTypes: [personType()],
})
