import { answerHtml, answerMessage, answerWebMessage } from './answer'

/** Thrown by a handler to answer a request with an error of DHIS2's shape. */
export class Refusal extends Error {
    constructor(
        readonly status: number,
        message: string,
        readonly errorCode?: string
    ) {
        super(message)
    }

    answer(): Response {
        return answerMessage(this.status, this.message, this.errorCode)
    }
}

/** Refused before any controller: the servlet container answers with a page. */
export class PageRefusal extends Refusal {
    answer(): Response {
        return answerHtml(this.status, this.message)
    }
}

/** The database refused what the server made of the request. */
export class QueryFailure extends Refusal {
    constructor(readonly detail: string) {
        super(409, 'Query failed because of a syntax error', 'E7145')
    }

    answer(): Response {
        const { status, message, errorCode } = this
        const devMessage = `ERROR: ${this.detail}`
        return answerWebMessage({ status, message, devMessage, errorCode })
    }
}

export function notFound(kind: string, id: string): Refusal {
    const message = `${kind} with id ${id} could not be found.`
    return new Refusal(404, message, 'E1005')
}

export function badQuery(message: string): Refusal {
    return new Refusal(400, message, 'E1003')
}

/** A parameter whose form is wrong: 400 without an error code. */
export function badParameter(
    name: string,
    value: string,
    why: string
): Refusal {
    const message = `Value '${value}' is not valid for parameter ${name}. ${why}`
    return new Refusal(400, message)
}

export function conflict(message: string, errorCode?: string): Refusal {
    return new Refusal(409, message, errorCode)
}

export function forbidden(message: string, errorCode?: string): Refusal {
    return new Refusal(403, message, errorCode)
}

export function noSuchPath(path: string): Refusal {
    return new PageRefusal(404, `No static resource ${path}.`)
}

export function methodRefused(method: string): Refusal {
    return new PageRefusal(405, `Request method '${method}' is not supported`)
}
