import type { Json } from '../json'
import { asJson, parseJson } from '../json'
import type { Sandbox } from '../sandbox'

export interface Reply {
    readonly status: number
    readonly headers: Headers
    readonly text: string
    readonly body: Json
}

export interface Asked {
    readonly as?: string
    readonly method?: string
    readonly body?: unknown
    readonly headers?: Record<string, string>
}

/** Sends one request; `as` names a user whose password is `<name>-word`. */
export async function ask(
    sandbox: Sandbox,
    path: string,
    asked: Asked = {}
): Promise<Reply> {
    const { as, method = 'GET', body } = asked
    const headers = new Headers(asked.headers)
    if (as) {
        headers.set('Authorization', `Basic ${btoa(`${as}:${as}-word`)}`)
    }
    const request = new Request(`http://sandbox.example${path}`, {
        method,
        headers,
        body: body === undefined ? undefined : JSON.stringify(body),
    })
    const response = await sandbox.fetch(request)
    const text = await response.text()
    const { status } = response
    return {
        status,
        headers: response.headers,
        text,
        body: asJson(parseJson(text)),
    }
}
