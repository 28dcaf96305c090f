import type { Json } from '../json'
import { asJson, objectsOf, optionalText, textOf, textsOf } from '../json'
import type { User } from './user'
import { hasAuthority } from './user'

/** What ships with DHIS2 is served outside `/api/apps`. */
const bundledApps = new Map<string, Json>([
    [
        'capture',
        {
            name: 'Capture',
            version: '107.0.3',
            app_hub_id: '92b75fd0-34cc-451c-942f-3dd0f283bcbd',
            shortcuts: [
                {
                    name: 'Search TEI',
                    url: '#/search',
                    displayName: 'Search TEI',
                },
            ],
        },
    ],
])

/** The apps of a facility file that the user may open, as `/api/apps` lists them. */
export function appsFor(facility: unknown, user: User, base: string): Json[] {
    return objectsOf(asJson(facility).installedApps)
        .filter((app) => mayOpen(user, app))
        .map((app) => {
            const bundled = bundledApps.get(textOf(app.key))
            return bundled ? bundledApp(app, bundled, base) : ownApp(app, base)
        })
}

/** Authority to open an app: its key without signs, `dhis-web-` before bundled ones. */
function mayOpen(user: User, app: Json): boolean {
    const key = textOf(app.key)
    const authority = bundledApps.has(key)
        ? `M_dhis-web-${key}`
        : `M_${key.replace(/[^A-Za-z0-9]/g, '')}`
    return hasAuthority(user, authority)
}

interface Address {
    readonly base: string
    readonly basePath: string
}

function common(app: Json, name: string, { base, basePath }: Address): Json {
    return {
        key: app.key,
        name,
        displayName: name,
        short_name: app.key,
        appType: 'APP',
        appState: 'OK',
        appStorageSource: 'JCLOUDS',
        basePath,
        baseUrl: `${base}${basePath}`,
        launchUrl: `${base}${basePath}/index.html`,
        launch_path: 'index.html',
        default_locale: 'en',
        icons: { '48': 'dhis2-app-icon.png' },
    }
}

function bundledApp(app: Json, facts: Json, base: string): Json {
    const key = textOf(app.key)
    return {
        ...common(app, textOf(facts.name), {
            base,
            basePath: `/dhis-web-${key}`,
        }),
        ...facts,
        folderName: `apps/${key}-${textOf(facts.version)}/`,
        activities: { dhis: { href: '*' } },
        authorities: [],
        bundled: true,
        core_app: true,
    }
}

function ownApp(app: Json, base: string): Json {
    const key = textOf(app.key)
    const name = optionalText(app.name) ?? titleOf(key)
    const basePath = `/api/apps/${key}`
    const description = optionalText(app.description) ?? name
    const namespaces = objectsOf(app.additionalNamespaces)
    return {
        ...common(app, name, { base, basePath }),
        version: optionalText(app.version) ?? '0.1.0',
        description,
        displayDescription: description,
        developer: { name: optionalText(app.developer) ?? name },
        folderName: `apps/${key}/`,
        pluginLaunchUrl: `${base}${basePath}/plugin.html`,
        plugin_launch_path: 'plugin.html',
        activities: { dhis: { href: '*', additionalNamespaces: namespaces } },
        authorities: namespaces.flatMap((n) => textsOf(n.authorities)),
        bundled: false,
        shortcuts: [],
        core_app: false,
    }
}

function titleOf(key: string): string {
    const words = key.split('-')
    return words
        .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
        .join(' ')
}

/** The header bar's menu, which lives outside the API. */
export function modulesFor(facility: unknown, user: User, base: string): Json {
    const modules = appsFor(facility, user, base).map((app) => ({
        name: app.key,
        namespace: app.basePath,
        displayName: app.displayName,
        defaultAction: app.launchUrl,
        icon: `${textOf(app.baseUrl)}/dhis2-app-icon.png`,
        description: app.displayDescription ?? '',
    }))
    return { modules }
}
