import { idOf } from '../ids'
import { uid } from '../uid'
import { named, translate } from './common'
import type { ElementKey } from './data-elements'
import type { ProgramKey, StageKey } from './programs'
import type { SectionSpec, StageSpec } from './specs'

/** What a stage of the demo is built from. */
export interface StagePlace {
    program: ProgramKey
    stage: StageKey
    spec: StageSpec<ElementKey>
    sortOrder: number
    sharing: object
}

const sectionId = (stage: StageKey, index: number) =>
    uid(`section/${stage}/${index}`)

const elementKeys = (spec: StageSpec<ElementKey>): ElementKey[] =>
    spec.sections.flatMap((section) => [...section.elements])

const stageElement = (place: StagePlace, key: ElementKey, index: number) => ({
    id: uid(`stage-element/${place.stage}/${key}`),
    programStage: { id: idOf.stage(place.stage) },
    dataElement: { id: idOf.element(key) },
    compulsory: place.spec.compulsory.includes(key),
    allowProvidedElsewhere: false,
    allowFutureDate: key === 'edd',
    displayInReports: index < 4,
    sortOrder: index + 1,
})

const dateLabels = ({ dateLabel, dueDateLabel }: StageSpec<ElementKey>) => ({
    executionDateLabel: dateLabel.en,
    ...(dueDateLabel ? { dueDateLabel: dueDateLabel.en } : {}),
})

const translations = ({ names, dateLabel, dueDateLabel }: StageSpec) => [
    ...translate('NAME', names),
    ...translate('EXECUTION_DATE_LABEL', dateLabel),
    ...(dueDateLabel ? translate('DUE_DATE_LABEL', dueDateLabel) : []),
]

/** A program stage with its data elements, as DHIS2 metadata. */
export const programStage = (place: StagePlace) => ({
    id: idOf.stage(place.stage),
    ...named(place.spec.names),
    translations: translations(place.spec),
    ...dateLabels(place.spec),
    program: { id: idOf.program(place.program) },
    sortOrder: place.sortOrder,
    repeatable: place.spec.repeatable,
    ...(place.spec.standardInterval
        ? { standardInterval: place.spec.standardInterval }
        : {}),
    minDaysFromStart: place.spec.minDaysFromStart ?? 0,
    autoGenerateEvent: false,
    formType: 'SECTION',
    validationStrategy: 'ON_COMPLETE',
    programStageDataElements: elementKeys(place.spec).map((key, index) =>
        stageElement(place, key, index)
    ),
    programStageSections: place.spec.sections.map((_, index) => ({
        id: sectionId(place.stage, index),
    })),
    sharing: place.sharing,
})

const stageSection = (
    { stage }: StagePlace,
    section: SectionSpec<ElementKey>,
    index: number
) => ({
    id: sectionId(stage, index),
    name: section.names.en,
    translations: translate('NAME', section.names),
    programStage: { id: idOf.stage(stage) },
    dataElements: section.elements.map((key) => ({ id: idOf.element(key) })),
    sortOrder: index,
    renderType: {
        DESKTOP: { type: 'LISTING' },
        MOBILE: { type: 'LISTING' },
    },
})

/** The sections of a stage's form. */
export const stageSections = (place: StagePlace) =>
    place.spec.sections.map((section, index) =>
        stageSection(place, section, index)
    )
