import type { User } from './user'

const cookieName = 'JSESSIONID'

/** Who a request comes from: Basic, a session cookie, or the automatic user. */
export interface Sessions {
    identify(request: Request): User | undefined
    /** The cookie of a new session, or undefined for a wrong password. */
    logIn(username: string, password: string): string | undefined
    /** Ends every session, and the automatic one too. */
    logOutAll(): void
}

export function sessionsOf(
    users: readonly User[],
    autoLogin: string | undefined
): Sessions {
    const open = new Map<string, User>()
    const byName = (name: string) => users.find((u) => u.username === name)
    const check = (name: string, password: string) => {
        const user = byName(name)
        return user && user.password === password ? user : undefined
    }
    let automatic = autoLogin === undefined ? undefined : byName(autoLogin)
    return {
        identify: (request) => {
            const credentials = basicCredentials(
                request.headers.get('Authorization')
            )
            if (credentials) {
                return check(...credentials)
            }
            return (
                open.get(sessionId(request.headers.get('Cookie'))) ?? automatic
            )
        },
        logIn: (username, password) => {
            const user = check(username, password)
            if (!user) {
                return undefined
            }
            const id = crypto.randomUUID()
            open.set(id, user)
            return `${cookieName}=${id}; Path=/; HttpOnly; SameSite=Lax`
        },
        logOutAll: () => {
            open.clear()
            automatic = undefined
        },
    }
}

/** The platform's data engine sends an empty header when it has no token. */
function basicCredentials(header: string | null): [string, string] | undefined {
    const [, encoded] = /^Basic (.+)$/.exec(header ?? '') ?? []
    if (encoded === undefined) {
        return undefined
    }
    const [name = '', ...rest] = decoded(encoded).split(':')
    return [name, rest.join(':')]
}

/** A header that is no Base64 names nobody. */
function decoded(encoded: string): string {
    try {
        const bytes = Uint8Array.from(atob(encoded), (c) => c.charCodeAt(0))
        return new TextDecoder().decode(bytes)
    } catch {
        return ''
    }
}

function sessionId(cookies: string | null): string {
    const pairs = (cookies ?? '')
        .split(';')
        .map((pair) => pair.trim().split('='))
    return pairs.find(([name]) => name === cookieName)?.[1] ?? ''
}
