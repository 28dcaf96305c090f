import type {
    AllergyMapping,
    NewProblemsMapping,
    ProblemMapping,
    ProblemMappingOf,
    StatusElement,
} from '../problem-mapping'
import { type Reference, toElementBeside, toPlace, toSource } from './reference'

const toStatus = (
    path: string,
    status: StatusElement | undefined,
    stage: string | undefined
): readonly Reference[] =>
    toElementBeside(
        { path, at: `${path}.dataElement`, needs: 'answer' },
        status?.dataElement,
        stage
    )

const ofCoded = (
    { source, statusElement }: ProblemMappingOf<'coded'>,
    path: string
): readonly Reference[] => {
    const stage = 'attribute' in source ? undefined : source.programStage
    return [
        toSource(
            { path: `${path}.source`, needs: 'words', owner: path },
            source
        ),
        ...toStatus(`${path}.statusElement`, statusElement, stage),
    ]
}

const ofList = (
    list: ProblemMappingOf<'list'>,
    path: string
): readonly Reference[] => {
    const { programStage: stage } = list
    const beside = (
        key: 'onset' | 'resolved' | 'code' | 'note',
        needs: 'date' | 'label'
    ) => toElementBeside({ path: `${path}.${key}`, needs }, list[key], stage)
    return [
        { ...toPlace('stage', `${path}.programStage`, stage), owner: path },
        ...toElementBeside(
            { path: `${path}.problem`, needs: 'words', owner: path },
            list.problem,
            stage
        ),
        ...beside('onset', 'date'),
        ...beside('resolved', 'date'),
        ...beside('code', 'label'),
        ...beside('note', 'label'),
        ...toStatus(`${path}.status`, list.status, stage),
    ]
}

export const problemReferences = (
    problem: ProblemMapping,
    index: number
): readonly Reference[] => {
    const path = `problems.${index}`
    switch (problem.kind) {
        case 'flag':
            return [
                toSource(
                    { path: `${path}.source`, needs: 'answer', owner: path },
                    problem.source
                ),
            ]
        case 'coded':
            return ofCoded(problem, path)
        case 'list':
            return ofList(problem, path)
        case 'enrollment':
            return [
                {
                    ...toPlace('program', `${path}.program`, problem.program),
                    owner: path,
                },
            ]
    }
}

/** Where to write is one thing: half of it is none. */
export const newProblemsReferences = (
    newProblems: NewProblemsMapping | undefined
): readonly Reference[] => {
    const path = 'newProblems'
    return newProblems
        ? [
              {
                  ...toPlace('program', `${path}.program`, newProblems.program),
                  owner: path,
              },
              {
                  ...toPlace(
                      'stage',
                      `${path}.programStage`,
                      newProblems.programStage
                  ),
                  owner: path,
              },
          ]
        : []
}

/** A question of yes or no, or a value that names the substance or says that there is none. */
export const allergyReference = (
    { source }: AllergyMapping,
    index: number
): Reference =>
    toSource(
        {
            path: `allergies.${index}.source`,
            needs: 'answer',
            owner: `allergies.${index}`,
        },
        source
    )
