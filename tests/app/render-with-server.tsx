import i18n from '@dhis2/d2-i18n'
import type { QueryClient } from '@tanstack/react-query'
import { QueryClientProvider } from '@tanstack/react-query'
import { render } from '@testing-library/react'
import type { ReactNode } from 'react'
import type { StoreOwner } from '../../src/queries/browser-store'
import { createQueryClient } from '../../src/queries/query-client'
import { ServerProvider } from '../../src/queries/server-context'
import { LocaleProvider } from '../../src/ui/locale-context'
import { day } from '../fixtures/builders'
import type { Sandbox } from '../sandbox/sandbox'
import { BASE_URL, connectTo } from './ask-sandbox'
import '../../src/locales/index.js'

// as the platform's shell does, so that plurals are found
i18n.setDefaultNamespace('default')

export const TODAY = '2026-11-22'

let owners = 0

/** Somebody who has never used this browser. */
export const newOwner = (): StoreOwner => ({
    userId: `user-${++owners}`,
    serverUrl: BASE_URL,
    labelLocale: 'en',
})

export interface RenderOptions {
    readonly sandbox: Sandbox
    readonly owner?: StoreOwner
    readonly authorities?: readonly string[]
    readonly username?: string
    readonly apiVersion?: number
    readonly client?: QueryClient
}

/** Shows a part of the app over a sandbox, through the platform's own data engine. */
export const renderWithServer = (
    ui: ReactNode,
    {
        sandbox,
        owner,
        authorities = [],
        username = 'clinician',
        apiVersion = 42,
        client,
    }: RenderOptions
) => {
    const server = {
        ...connectTo(sandbox, apiVersion),
        owner: owner ?? newOwner(),
        baseUrl: BASE_URL,
        apiVersion,
        authorities,
        username,
    }
    return render(
        <QueryClientProvider client={client ?? createQueryClient()}>
            <ServerProvider value={server}>
                <LocaleProvider
                    value={{
                        language: 'en',
                        calendar: 'iso8601',
                        today: day(TODAY),
                    }}
                >
                    {ui}
                </LocaleProvider>
            </ServerProvider>
        </QueryClientProvider>
    )
}
