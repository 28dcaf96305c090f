import type { Assignment } from '../../../mapping/edit/assignment'
import { stageOfSource } from '../../../mapping/edit/assignment-key'
import type { AnySource } from '../../../mapping/schema-parts'

/** The source of an assignment that has one: of a list of the person or a whole program there is none. */
const sourceOf = (one: Assignment): AnySource | undefined => {
    switch (one.section) {
        case 'vitals':
        case 'results':
            return one.source
        case 'allergies':
        case 'medications':
        case 'immunizations':
            return one.item.source
        case 'problems':
            return 'source' in one.item ? one.item.source : undefined
        case 'person':
            return one.as === 'death' ? one.death.source : undefined
        case 'pregnancy':
            return 'source' in one ? one.source : undefined
        case 'left-out':
            return undefined
    }
}

/** The one stage that an assignment reads, if it is bound to one. */
export const stageOfAssignment = (one: Assignment): string | undefined => {
    const source = sourceOf(one)
    return source && stageOfSource(source)
}

const inStage = <S extends AnySource>(
    source: S,
    programStage: string | undefined
): S => ('attribute' in source ? source : { ...source, programStage })

const problemInStage = (
    one: Extract<Assignment, { section: 'problems' }>,
    stage: string | undefined
): Assignment => {
    const { item } = one
    switch (item.kind) {
        case 'flag':
            return {
                ...one,
                item: { ...item, source: inStage(item.source, stage) },
            }
        case 'coded':
            return {
                ...one,
                item: { ...item, source: inStage(item.source, stage) },
            }
        default:
            return one
    }
}

/** The assignment bound to one stage, or to none when undefined. */
export const withStage = (
    one: Assignment,
    stage: string | undefined
): Assignment => {
    switch (one.section) {
        case 'vitals':
            return { ...one, source: inStage(one.source, stage) }
        case 'results':
            return { ...one, source: inStage(one.source, stage) }
        case 'allergies': {
            const source = inStage(one.item.source, stage)
            return { ...one, item: { ...one.item, source } }
        }
        case 'medications': {
            const source = inStage(one.item.source, stage)
            return { ...one, item: { ...one.item, source } }
        }
        case 'immunizations': {
            const source = inStage(one.item.source, stage)
            return { ...one, item: { ...one.item, source } }
        }
        case 'problems':
            return problemInStage(one, stage)
        case 'person':
            return one.as === 'death'
                ? {
                      ...one,
                      death: {
                          ...one.death,
                          source: inStage(one.death.source, stage),
                      },
                  }
                : one
        case 'pregnancy':
            return pregnancyInStage(one, stage)
        case 'left-out':
            return one
    }
}

const pregnancyInStage = (
    one: Extract<Assignment, { section: 'pregnancy' }>,
    stage: string | undefined
): Assignment => {
    switch (one.as) {
        case 'program':
        case 'contact-stage':
            return one
        case 'pregnant':
            return { ...one, source: inStage(one.source, stage) }
        default:
            return { ...one, source: inStage(one.source, stage) }
    }
}
