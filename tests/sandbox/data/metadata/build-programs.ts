import { idOf } from '../ids'
import { orgUnits } from '../places'
import { uid } from '../uid'
import { attributes, type AttributeKey } from './attributes'
import { programStage, stageSections, type StagePlace } from './build-stage'
import { DEFAULT_CATEGORY_COMBO, named, PUBLIC_DATA, translate } from './common'
import type { ElementKey } from './data-elements'
import { keysOf } from './keys'
import { programs, type ProgramKey, type StageKey } from './programs'
import type { ProgramSpec, StageSpec } from './specs'

type Program = ProgramSpec<ElementKey, AttributeKey>

const SEARCHABLE: readonly AttributeKey[] = [
    'familyName',
    'givenName',
    'nationalId',
    'phone',
    'hivNumber',
    'tbNumber',
    'childNumber',
]

// Whoever maps programs has to see their shape, but none of the patients in them.
const sharingOf = ({ onlyFor }: Program) => {
    if (!onlyFor) {
        return PUBLIC_DATA
    }
    const readers = idOf.group(onlyFor)
    const mappers = idOf.group('mappers')
    return {
        public: '--------',
        userGroups: {
            [readers]: { id: readers, access: 'rwrw----' },
            [mappers]: { id: mappers, access: 'r-------' },
        },
    }
}

/** The stage of a program under its key, since keys of stages are unique over the programs. */
const stagesOf = (program: ProgramKey): StagePlace[] => {
    const spec: Program = programs[program]
    const stages: Partial<Record<StageKey, StageSpec<ElementKey>>> =
        programs[program].stages
    return keysOf(stages).flatMap((stage, index) => {
        const stageSpec = stages[stage]
        return stageSpec
            ? [
                  {
                      program,
                      stage,
                      spec: stageSpec,
                      sortOrder: index + 1,
                      sharing: sharingOf(spec),
                  },
              ]
            : []
    })
}

const programAttribute = (
    program: ProgramKey,
    key: AttributeKey,
    index: number
) => {
    const spec: Program = programs[program]
    return {
        id: uid(`program-attribute/${program}/${key}`),
        program: { id: idOf.program(program) },
        trackedEntityAttribute: { id: idOf.attribute(key) },
        valueType: attributes[key].valueType,
        sortOrder: index + 1,
        mandatory: spec.mandatory.includes(key),
        searchable: SEARCHABLE.includes(key),
        displayInList: index < 4,
        allowFutureDate: false,
    }
}

const dateLabels = (spec: Program) => ({
    enrollmentDateLabel: spec.enrollmentDateLabel.en,
    displayIncidentDate: spec.incidentDateLabel !== undefined,
    ...(spec.incidentDateLabel
        ? { incidentDateLabel: spec.incidentDateLabel.en }
        : {}),
})

const translations = (spec: Program) => [
    ...translate('NAME', spec.names),
    ...translate('ENROLLMENT_DATE_LABEL', spec.enrollmentDateLabel),
    ...(spec.incidentDateLabel
        ? translate('INCIDENT_DATE_LABEL', spec.incidentDateLabel)
        : []),
]

const program = (key: ProgramKey) => {
    const spec: Program = programs[key]
    return {
        id: idOf.program(key),
        code: `DEMO_${key.toUpperCase()}`,
        ...named(spec.names),
        shortName: spec.shortName,
        translations: translations(spec),
        description: spec.description,
        ...dateLabels(spec),
        accessLevel: spec.accessLevel ?? 'OPEN',
        programType: 'WITH_REGISTRATION',
        trackedEntityType: { id: idOf.personType },
        categoryCombo: { id: DEFAULT_CATEGORY_COMBO },
        onlyEnrollOnce: spec.onlyEnrollOnce,
        minAttributesRequiredToSearch: 1,
        maxTeiCountToReturn: 50,
        displayFrontPageList: true,
        version: 1,
        style: { color: spec.color },
        organisationUnits: orgUnits.map(({ id }) => ({ id })),
        programStages: stagesOf(key).map(({ stage }) => ({
            id: idOf.stage(stage),
        })),
        programTrackedEntityAttributes: spec.attributes.map(
            (attribute, index) => programAttribute(key, attribute, index)
        ),
        sharing: sharingOf(spec),
    }
}

/** Programs, their stages and the sections of the stages. */
export const programMetadata = () => {
    const places = keysOf(programs).flatMap(stagesOf)
    return {
        programs: keysOf(programs).map(program),
        programStages: places.map(programStage),
        programStageSections: places.flatMap(stageSections),
    }
}
