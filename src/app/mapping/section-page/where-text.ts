import i18n from '@dhis2/d2-i18n'
import type { FieldFacts } from '../../../mapping/suggest/metadata-facts'
import { unescaped } from '../../../ui/unescaped'
import {
    type KnownNames,
    programName,
    programOfStage,
    stageName,
} from '../known-names'

/** A stage with its program. */
export const stagePlace = (stage: string, known: KnownNames): string => {
    const program = programOfStage(stage, known)
    return program
        ? i18n.t('{{program}} · {{stage}}', {
              program: programName(program, known),
              stage: stageName(stage, known),
              interpolation: unescaped,
          })
        : stageName(stage, known)
}

const PLACES_NAMED = 2

const listed = (places: readonly string[]): string => {
    const more = places.length - PLACES_NAMED
    const named = places.slice(0, PLACES_NAMED).join('; ')
    return more > 0
        ? i18n.t('{{places}} and {{count}} more', {
              places: named,
              count: more,
              defaultValue: '{{places}} and {{count}} more',
              defaultValue_plural: '{{places}} and {{count}} more',
              interpolation: unescaped,
          })
        : named
}

/** Where a field is recorded: its programs and stages, or the one stage that it is bound to. */
export const whereText = (
    field: FieldFacts | undefined,
    stage: string | undefined,
    known: KnownNames
): string => {
    if (!field) {
        return i18n.t('Not in the programs, or you may not read it')
    }
    if (stage !== undefined) {
        return i18n.t('{{place}} only', {
            place: stagePlace(stage, known),
            interpolation: unescaped,
        })
    }
    const places = field.places.map((place) =>
        place.stage === undefined
            ? programName(place.program, known)
            : stagePlace(place.stage, known)
    )
    return listed([...new Set(places)])
}
