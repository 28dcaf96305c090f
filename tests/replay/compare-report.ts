import { asJson, listOf, objectsOf } from '../sandbox/json'
import type { Answer } from './compare'
import { compareAnswer } from './compare'
import type { Recording } from './read-recordings'

/** How an import report differs from the recorded one; each error counts with all it names. */
export function compareReport(recording: Recording, answer: Answer): string[] {
    // these recordings leave the content type out
    const contentType = answer.contentType ?? undefined
    const wanted = errorsIn(recording.answer)
    const given = errorsIn(answer.body)
    return [
        ...compareAnswer({ ...recording, contentType }, answer),
        ...without(wanted, given).map((one) => `missing: ${one}`),
        ...without(given, wanted).map((one) => `extra: ${one}`),
    ]
}

/** Code and arguments: of errors that rules make, the first argument is the rule. */
function errorsIn(report: unknown): string[] {
    const { errorReports } = asJson(asJson(report).validationReport)
    return objectsOf(errorReports).map(({ errorCode, args }) =>
        [errorCode, ...listOf(args)].join(' ')
    )
}

function without(all: readonly string[], taken: readonly string[]): string[] {
    const left = [...taken]
    return all.filter((one) => {
        const at = left.indexOf(one)
        if (at >= 0) {
            left.splice(at, 1)
        }
        return at < 0
    })
}
