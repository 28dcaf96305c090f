import { Provider } from '@dhis2/app-runtime'
import { Plugin } from '@dhis2/app-runtime/experimental'
import { createRoot } from 'react-dom/client'

// stands in for Capture's enrollment dashboard: its column, its props in the hash of the address
const given: unknown = JSON.parse(decodeURIComponent(location.hash.slice(1)))
const props = typeof given === 'object' && given !== null ? given : {}

const CONFIG = {
    baseUrl: '..',
    apiVersion: 42,
    systemInfo: { version: '2.42.7', contextPath: '', serverTimeZoneId: 'UTC' },
}

const nothing = () => undefined

const root = document.getElementById('column')
if (root) {
    createRoot(root).render(
        <Provider
            config={CONFIG}
            userInfo={undefined}
            plugin={false}
            parentAlertsAdd={nothing}
            showAlertsInPlugin={false}
        >
            <Plugin
                pluginSource="../api/apps/patient-chart/plugin.html"
                {...props}
            />
        </Provider>
    )
}
