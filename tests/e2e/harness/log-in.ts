import type { BrowserContext } from 'playwright-core'
import { demoFacility } from '../../sandbox/data/facility'

/** Logs a browser in before it opens the app, as DHIS2's own login page would. */
export const logIn = async (
    context: BrowserContext,
    serverUrl: string,
    credentials: { readonly username: string; readonly password: string }
): Promise<void> => {
    const answer = await context.request.post(`${serverUrl}/api/auth/login`, {
        data: credentials,
    })
    if (!answer.ok()) {
        throw new Error(`${credentials.username} could not log in`)
    }
}

const passwordOf = (username: string): string => {
    const user = demoFacility().users.find((one) => one.username === username)
    if (!user) {
        throw new Error(`the demo has no user ${username}`)
    }
    return user.password
}

/** Makes one of the demo's users the user of this browser. */
export const logInAs = (
    context: BrowserContext,
    server: { readonly url: string },
    username: string
): Promise<void> =>
    logIn(context, server.url, { username, password: passwordOf(username) })
