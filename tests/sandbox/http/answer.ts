const json = 'application/json;charset=UTF-8'

const reasons = new Map([
    [200, 'OK'],
    [201, 'Created'],
    [202, 'Accepted'],
    [400, 'Bad Request'],
    [401, 'Unauthorized'],
    [403, 'Forbidden'],
    [404, 'Not Found'],
    [405, 'Method Not Allowed'],
    [409, 'Conflict'],
    [500, 'Internal Server Error'],
    [503, 'Service Unavailable'],
])

/** The standing phrase of a status, as DHIS2 writes it in `httpStatus`. */
export function reasonOf(status: number): string {
    return reasons.get(status) ?? `Status ${status}`
}

export function answerJson(body: unknown, status = 200): Response {
    return new Response(JSON.stringify(body), {
        status,
        headers: { 'Content-Type': json },
    })
}

export interface WebMessage {
    readonly status: number
    readonly message: string
    readonly devMessage?: string
    readonly errorCode?: string
}

/** DHIS2's web message: what errors and plain writes answer with. */
export function answerWebMessage(said: WebMessage): Response {
    const { status, message, devMessage, errorCode } = said
    const good = status < 400
    const body = {
        httpStatus: reasonOf(status),
        httpStatusCode: status,
        status: good ? 'OK' : 'ERROR',
        message,
        devMessage,
        errorCode,
    }
    return new Response(JSON.stringify(body), {
        status,
        headers: { 'Content-Type': good ? json : 'application/json' },
    })
}

export function answerMessage(
    status: number,
    message: string,
    errorCode?: string
): Response {
    return answerWebMessage({ status, message, errorCode })
}

/** The page the servlet container writes where no controller answers. */
export function answerHtml(status: number, message: string): Response {
    const title = `HTTP Status ${status} – ${reasonOf(status)}`
    const page =
        `<!doctype html><html lang="en"><head><title>${title}</title></head>` +
        `<body><h1>${title}</h1><p><b>Message</b> ${escapeHtml(message)}</p>` +
        `</body></html>`
    return new Response(page, {
        status,
        headers: { 'Content-Type': 'text/html;charset=utf-8' },
    })
}

function escapeHtml(text: string): string {
    return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
}
