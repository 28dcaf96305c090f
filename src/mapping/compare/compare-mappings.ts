import type { Mapping } from '../mapping'
import { sameJson } from '../same-json'
import { compareLists, detailsOf } from './compare-lists'
import { entryListsOf, scheduleDoses } from './entries'
import type { ChangedSection, MappingChange } from './mapping-change'

/** A part of a mapping that is one thing and no list. */
interface Part {
    readonly section: ChangedSection
    readonly path: string
    readonly value: unknown
    readonly ids: readonly string[]
}

const partsOf = ({
    person,
    newProblems,
    schedule,
}: Mapping): readonly Part[] => [
    {
        section: 'person',
        path: 'person.trackedEntityType',
        value: { trackedEntityType: person.trackedEntityType },
        ids: [person.trackedEntityType],
    },
    {
        section: 'person',
        path: 'person.sex',
        value: person.sex,
        ids: person.sex?.attributes ?? [],
    },
    {
        section: 'newProblems',
        path: 'newProblems',
        value: newProblems,
        ids: newProblems ? [newProblems.program, newProblems.programStage] : [],
    },
    {
        section: 'schedule',
        path: 'schedule',
        // the doses are compared one by one
        value: schedule && { ...schedule, doses: undefined },
        ids: [],
    },
]

const kindOf = (before: unknown, after: unknown): MappingChange['kind'] => {
    if (before === undefined) {
        return 'added'
    }
    return after === undefined ? 'removed' : 'changed'
}

const compareParts = (before: Part, after: Part): readonly MappingChange[] => {
    if (sameJson(before.value, after.value)) {
        return []
    }
    const kind = kindOf(before.value, after.value)
    const { section, path, value, ids } = kind === 'removed' ? before : after
    return [
        {
            section,
            kind,
            path,
            name: undefined,
            ids,
            item: value,
            details: detailsOf(before.value, after.value),
        },
    ]
}

/** A part that came or went with nothing in it. */
const emptyPart = (
    section: 'pregnancy' | 'healthWorkers',
    before: Mapping,
    after: Mapping
): readonly MappingChange[] => {
    const [old, now] = [before[section], after[section]]
    return (old === undefined) === (now === undefined)
        ? []
        : [
              {
                  section,
                  kind: kindOf(old, now),
                  path: section,
                  name: undefined,
                  ids: [],
                  item: now ?? old,
                  details: [],
              },
          ]
}

const together = <T>(
    before: readonly T[],
    after: readonly T[],
    compare: (before: T, after: T) => readonly MappingChange[]
): readonly MappingChange[] =>
    before.flatMap((one, index) => {
        const other = after[index]
        return other === undefined ? [] : compare(one, other)
    })

/**
 * What the later of two versions says differently, item by item: a measure is known by its id,
 * anything else by its field and kind, so that what only moved is told as moved.
 */
export const compareMappings = (
    before: Mapping,
    after: Mapping
): readonly MappingChange[] => {
    const changes = [
        ...together(partsOf(before), partsOf(after), compareParts),
        ...together(entryListsOf(before), entryListsOf(after), compareLists),
        // a schedule that is new or gone is one change, whatever its doses
        ...(before.schedule && after.schedule
            ? compareLists(scheduleDoses(before), scheduleDoses(after))
            : []),
    ]
    const silent = (['pregnancy', 'healthWorkers'] as const).filter(
        (section) => !changes.some((change) => change.section === section)
    )
    return [
        ...changes,
        ...silent.flatMap((section) => emptyPart(section, before, after)),
    ]
}
