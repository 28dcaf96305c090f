import {
    useConfig,
    useCurrentUserInfo,
    useDataEngine,
} from '@dhis2/app-runtime'
import { CssVariables } from '@dhis2/ui'
import { QueryClientProvider } from '@tanstack/react-query'
import { type ReactNode, useMemo, useState } from 'react'
import { preferEarly } from '../queries/early-answers'
import { createQueryClient } from '../queries/query-client'
import { type Server, ServerProvider } from '../queries/server-context'
import { askThrough } from '../tracker/client'
import { readSystemInfo, readUserInfo } from '../tracker/read/read-system'
import { tellThrough } from '../tracker/write/tell'
import { LocaleProvider } from '../ui/locale-context'
import { dayAtServer } from './server-day'

/** The platform's base address may be relative to the page (`../../..`). */
const absolute = (baseUrl: string): string =>
    new URL(baseUrl, document.baseURI).href.replace(/\/$/, '')

const useServerOfPlatform = (): Server => {
    const engine = useDataEngine()
    const { baseUrl, apiVersion } = useConfig()
    const me = useCurrentUserInfo()
    return useMemo(() => {
        const user = readUserInfo(me)
        const serverUrl = absolute(baseUrl)
        return {
            ask: preferEarly(askThrough(engine)),
            tell: tellThrough(engine),
            baseUrl: serverUrl,
            apiVersion,
            authorities: user?.authorities ?? [],
            username: user?.username ?? '',
            owner: {
                userId: user?.id ?? '',
                serverUrl,
                labelLocale: user?.labelLocale ?? '',
            },
        }
    }, [engine, baseUrl, apiVersion, me])
}

const useLocaleOfPlatform = () => {
    const { systemInfo } = useConfig()
    return useMemo(() => {
        const { calendar, serverDate } = readSystemInfo(systemInfo)
        const language = document.documentElement.lang || 'en'
        return { language, calendar, today: dayAtServer(serverDate) }
    }, [systemInfo])
}

/** What every page stands on: the server, the cache, dates and colours. */
export const Providers = ({ children }: { readonly children: ReactNode }) => {
    const [client] = useState(createQueryClient)
    return (
        <QueryClientProvider client={client}>
            <ServerProvider value={useServerOfPlatform()}>
                <LocaleProvider value={useLocaleOfPlatform()}>
                    <CssVariables colors spacers theme />
                    {children}
                </LocaleProvider>
            </ServerProvider>
        </QueryClientProvider>
    )
}
