import * as v from 'valibot'
import { maybe } from '../wire/parse'

const systemInfo = v.object({
    calendar: maybe(v.string()),
    serverDate: maybe(v.string()),
    serverTimeZoneId: maybe(v.string()),
})

/** What the platform asked of the server at its start, as far as the chart needs it. */
export interface SystemInfo {
    readonly calendar: string
    /** The server's own clock when it answered, `YYYY-MM-DDThh:mm:ss`, in its own zone. */
    readonly serverDate: string | undefined
}

export const readSystemInfo = (info: unknown): SystemInfo => {
    const parsed = v.safeParse(systemInfo, info)
    const output = parsed.success ? parsed.output : undefined
    return {
        calendar: output?.calendar ?? 'iso8601',
        serverDate: output?.serverDate,
    }
}

const userInfo = v.object({
    id: v.string(),
    username: maybe(v.string()),
    authorities: maybe(v.array(v.string())),
    settings: maybe(v.object({ keyDbLocale: maybe(v.string()) })),
})

export interface UserInfo {
    readonly id: string
    /** By which others know who saved something. */
    readonly username: string
    readonly authorities: readonly string[]
    /** The language in which the server names programs and fields for this user. */
    readonly labelLocale: string
}

export const readUserInfo = (info: unknown): UserInfo | undefined => {
    const parsed = v.safeParse(userInfo, info)
    return parsed.success
        ? {
              id: parsed.output.id,
              username: parsed.output.username ?? '',
              authorities: parsed.output.authorities ?? [],
              labelLocale: parsed.output.settings?.keyDbLocale ?? '',
          }
        : undefined
}
