/** What a server said to one request; HTML and other text come as a string. */
export interface Answer {
    readonly status: number
    readonly body: unknown
}

/** The Web API of the DHIS2 that the data go into; paths are those below `/api/`. */
export interface Server {
    readonly url: string
    ask(path: string): Promise<Answer>
    send(method: string, path: string, body?: unknown): Promise<Answer>
}

export interface Login {
    readonly url: string
    readonly user: string
    readonly password: string
}

/** Something that ends the command, said in words for whoever runs it. */
export class Refused extends Error {}

const JSON_PATCH = 'application/json-patch+json'

interface Sent {
    readonly headers: Readonly<Record<string, string>>
    readonly body?: string | FormData
}

const sentAs = (method: string, body: unknown): Sent => {
    if (body === undefined) {
        return { headers: {} }
    }
    if (body instanceof FormData) {
        return { headers: {}, body }
    }
    const type = method === 'PATCH' ? JSON_PATCH : 'application/json'
    return { headers: { 'Content-Type': type }, body: JSON.stringify(body) }
}

const parsed = (text: string): unknown => {
    try {
        return JSON.parse(text)
    } catch {
        return text
    }
}

const authorization = ({ user, password }: Login): string =>
    `Basic ${Buffer.from(`${user}:${password}`, 'utf8').toString('base64')}`

/** Talks to a server as one user; `request` is the platform's fetch unless a test brings another. */
export const connect = (
    login: Login,
    request: typeof fetch = fetch
): Server => {
    const url = login.url.replace(/\/+$/, '')
    const send = async (method: string, path: string, given?: unknown) => {
        const { headers, ...sent } = sentAs(method, given)
        const answer = await request(`${url}/api/${path}`, {
            method,
            headers: {
                ...headers,
                Accept: 'application/json',
                Authorization: authorization(login),
            },
            ...sent,
        }).catch(() => {
            throw new Refused(`${url} cannot be reached.`)
        })
        if (answer.status === 401) {
            throw new Refused(`${url} does not accept this name and password.`)
        }
        return { status: answer.status, body: parsed(await answer.text()) }
    }
    return { url, send, ask: (path) => send('GET', path) }
}

export const succeeded = ({ status }: Answer): boolean =>
    status >= 200 && status < 300
