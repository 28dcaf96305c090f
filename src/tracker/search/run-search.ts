import type { CalendarDate } from '../../domain/calendar-date'
import { chartError, type ChartError } from '../../domain/chart-error'
import type { Result } from '../../domain/result'
import type { Mapping } from '../../mapping/mapping'
import type { ProgramShapes } from '../../mapping/program-shape'
import { type Ask, askAndRead } from '../client'
import { readContext } from '../read/read-context'
import { atMostAtOnce } from './at-most-at-once'
import { narrowed } from './attribute-filter'
import type { Refusal, SearchOutcome } from './found-person'
import { mergeFound } from './merge-found'
import { type PlannedSearch, planSearch, type SearchStep } from './plan-search'
import { rankFound } from './rank-found'
import { type FoundPage, readFound } from './read-found'
import { searchRequest } from './search-request'
import { readTyped } from './typed-text'

/** What a search needs to know beside the words. */
export interface SearchGround {
    readonly shapes: ProgramShapes
    readonly mapping: Mapping | undefined
    readonly today: CalendarDate
}

interface Answered {
    readonly search: PlannedSearch
    readonly answer: Result<FoundPage, ChartError>
}

const MAX_PARALLEL = 5

/** Where the server blocks an operator it is asked by a narrower one: fewer people, but some. */
const askOne = async (
    ask: Ask,
    search: PlannedSearch
): Promise<Result<FoundPage, ChartError>> => {
    const request = searchRequest(search.place, search.criteria)
    const answer = await askAndRead(ask, request, readFound)
    const isBlocked =
        !answer.ok &&
        answer.error.kind === 'search-not-allowed' &&
        answer.error.status === 400
    const criteria = isBlocked ? narrowed(search.criteria) : undefined
    return criteria ? askOne(ask, { ...search, criteria }) : answer
}

/** Takes one step after another until somebody is found, or none of a step's requests is answered. */
const askSteps = async (
    steps: readonly SearchStep[],
    askStep: (step: SearchStep) => Promise<readonly Answered[]>
): Promise<readonly Answered[]> => {
    const [step, ...later] = steps
    if (!step) {
        return []
    }
    const answers = await askStep(step)
    const pages = answers.flatMap(({ answer }) =>
        answer.ok ? [answer.value] : []
    )
    const isOver =
        pages.length === 0 || pages.some(({ records }) => records.length > 0)
    return isOver ? answers : [...answers, ...(await askSteps(later, askStep))]
}

/** A list names nobody: what is not found or malformed here is the program or the question. */
const asRefusal = (error: ChartError): ChartError => {
    const { kind, status, code } = error
    switch (kind) {
        case 'not-found':
            return chartError('no-access', status, code)
        case 'malformed-id':
            return chartError('search-refused', status, code)
        default:
            return error
    }
}

const refusalKey = ({ program, error }: Refusal): string =>
    `${program?.id ?? ''} ${error.kind}`

/** An identifier of the person type that a program does not use: nobody is missed by that. */
const isNoNews = (search: PlannedSearch, { kind }: ChartError): boolean =>
    search.byIdentifier && kind === 'search-not-allowed'

/** Each place once for each reason. */
const refusalsOf = (answers: readonly Answered[]): readonly Refusal[] => {
    const refusals = new Map<string, Refusal>()
    for (const { search, answer } of answers) {
        if (!answer.ok && !isNoNews(search, answer.error)) {
            const { place } = search
            const program = place.kind === 'program' ? place.program : undefined
            const refusal = { program, error: asRefusal(answer.error) }
            refusals.set(refusalKey(refusal), refusal)
        }
    }
    return [...refusals.values()]
}

const outcomeOf = (
    answers: readonly Answered[],
    words: readonly string[],
    ground: SearchGround
): SearchOutcome => {
    const pages = answers.flatMap(({ search, answer }) =>
        answer.ok ? [{ search, page: answer.value }] : []
    )
    const hits = pages.flatMap(({ search, page }) =>
        page.records.map((record) => ({
            record,
            byIdentifier: search.byIdentifier,
        }))
    )
    // what cannot be read of a person is told on the chart, where it is shown
    const context = readContext({ ...ground, report: () => undefined })
    const { people, unreadable } = mergeFound(hits, context)
    return {
        people: rankFound(people, words),
        refusals: refusalsOf(answers),
        answered: pages.length,
        mayBeMore: pages.some(({ page }) => page.isFull),
        unreadable: pages.reduce(
            (sum, { page }) => sum + page.unreadable,
            unreadable
        ),
    }
}

/** Finds people by what was typed; what one program refuses takes nothing from the others. */
export const runSearch = async (
    ask: Ask,
    typedText: string,
    ground: SearchGround
): Promise<SearchOutcome> => {
    const typed = readTyped(typedText)
    const steps = planSearch(typed, {
        shapes: ground.shapes,
        person: ground.mapping?.person,
    })
    const answers = await askSteps(steps, (step) =>
        atMostAtOnce(MAX_PARALLEL, step, async (search) => ({
            search,
            answer: await askOne(ask, search),
        }))
    )
    return outcomeOf(answers, typed.nameWords, ground)
}
