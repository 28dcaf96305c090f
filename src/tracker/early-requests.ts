import { type ApiRequest, optionSetsRequests } from './requests'

const isRecord = (value: unknown): value is Record<string, unknown> =>
    typeof value === 'object' && value !== null

/** Walks the answer and no more: the readers that know its shape would arrive too late. */
const collectOptionSets = (value: unknown, found: Set<string>): void => {
    if (!isRecord(value)) {
        return
    }
    const { optionSet } = value
    if (isRecord(optionSet) && typeof optionSet.id === 'string') {
        found.add(optionSet.id)
    }
    Object.values(value).forEach((part) => collectOptionSets(part, found))
}

/** What the answer to `programsRequest` makes the chart ask next (see `fetchPrograms`). */
export const requestsAfterPrograms = (
    programs: unknown
): readonly ApiRequest[] => {
    const found = new Set<string>()
    collectOptionSets(programs, found)
    return optionSetsRequests([...found].sort())
}
