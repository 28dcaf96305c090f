import { Provider } from '@dhis2/app-runtime'
import { act, configure, render, waitFor } from '@testing-library/react'
import App from '../../src/app/app'
import type { Sandbox } from '../sandbox/sandbox'
import { askSandbox, BASE_URL } from './ask-sandbox'
import { TODAY } from './render-with-server'

configure({ defaultHidden: true, asyncUtilTimeout: 10_000 })
jest.setTimeout(30_000)

let users = 0

/** What the platform asked of the server before it shows an app. */
const platform = () => ({
    config: {
        baseUrl: BASE_URL,
        apiVersion: 42,
        systemInfo: {
            version: '2.42.0',
            contextPath: BASE_URL,
            serverTimeZoneId: 'Etc/UTC',
            calendar: 'iso8601',
            serverDate: `${TODAY}T10:00:00.000`,
        },
    },
    userInfo: {
        id: `app-user-${++users}`,
        username: 'clinician',
        displayName: 'Samuel Adjei',
        authorities: [],
        organisationUnits: [],
    },
})

/** Goes to an address of the app, as a link or a typed address does. */
export const goTo = (address: string): void => {
    act(() => {
        window.location.hash = address
    })
}

/** The whole app as the platform shows it, over a sandbox. */
export const showApp = (sandbox: Sandbox, address: string) => {
    // sets the fetch that the platform's own data engine uses
    askSandbox(sandbox)
    window.location.hash = address
    return render(
        <Provider
            {...platform()}
            plugin={false}
            parentAlertsAdd={undefined}
            showAlertsInPlugin={false}
        >
            <App />
        </Provider>
    )
}

/** Waits until the banner names somebody. */
export const findName = async (name: string): Promise<void> => {
    await waitFor(() =>
        expect(document.querySelector('h1')).toHaveTextContent(name)
    )
}
