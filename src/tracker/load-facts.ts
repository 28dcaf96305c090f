import type { ChartError } from '../domain/chart-error'
import { failure, type Result, success } from '../domain/result'
import type { MetadataFacts } from '../mapping/suggest/metadata-facts'
import { type Ask, askAndRead } from './client'
import { factsRequest, optionFactsRequests } from './facts-requests'
import {
    optionSetsOfFacts,
    readProgramFacts,
    withOptionFacts,
} from './read/read-metadata-facts'

type FactsResult = Result<MetadataFacts, ChartError>

/** The fields of each answer have the options of that answer only: a later one must not blank them. */
const merged = (
    facts: MetadataFacts,
    portions: readonly MetadataFacts[]
): MetadataFacts => {
    const fields = [...facts.fields].map(([id, field]) => {
        const found = portions
            .map((portion) => portion.fields.get(id)?.options)
            .find((options) => options !== undefined)
        return [id, { ...field, options: found }] as const
    })
    return { ...facts, fields: new Map(fields) }
}

/** Two requests or more: the programs with their fields, then the options that these use. */
export const fetchFacts = async (ask: Ask): Promise<FactsResult> => {
    const facts = await askAndRead(ask, factsRequest, readProgramFacts)
    if (!facts.ok) {
        return facts
    }
    const answers = await Promise.all(
        optionFactsRequests(optionSetsOfFacts(facts.value)).map((request) =>
            askAndRead(ask, request, (answer) =>
                withOptionFacts(facts.value, answer)
            )
        )
    )
    const failed = answers.find((answer) => !answer.ok)
    return failed && !failed.ok
        ? failure(failed.error)
        : success(
              merged(
                  facts.value,
                  answers.flatMap((answer) => (answer.ok ? [answer.value] : []))
              )
          )
}
