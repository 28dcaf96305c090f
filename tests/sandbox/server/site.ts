import type { Sandbox } from '../sandbox'
import { answerAppFile } from './app-files'
import { preflight } from './cors'
import { loginPage } from './login-page'
import { capturePage, redirect } from './pages'
import { shellPage } from './shell-page'

export interface SiteOptions {
    readonly sandbox: Sandbox
    /** The built app's folder; without it only the API answers. */
    readonly appDir?: string
    /** Write the absolute address into the pages, as newer servers do. */
    readonly injectBaseUrl?: boolean
    /** Open apps inside the global shell's frame, as 2.42 and newer do by default. */
    readonly globalShell?: boolean
}

const appPath = '/api/apps/patient-chart/'
const shellPath = '/apps/patient-chart'

/** The whole site: the app's files, the pages around it, and the API. */
export async function answerSite(
    request: Request,
    options: SiteOptions
): Promise<Response> {
    const { sandbox } = options
    const { pathname } = new URL(request.url)
    const base = sandbox.contextPath
    if (request.method === 'OPTIONS') {
        return preflight()
    }
    if (pathname === '/' || pathname === base || pathname === `${base}/`) {
        return redirect(`${base}${appPath}index.html`)
    }
    if (!pathname.startsWith(`${base}/`)) {
        return sandbox.answer(request)
    }
    const path = pathname.slice(base.length)
    return (
        pageAt(path, base) ??
        (await appFile(request, path, options)) ??
        sandbox.answer(request)
    )
}

function pageAt(path: string, base: string): Response | undefined {
    switch (path) {
        case '/dhis-web-capture/index.html':
            return capturePage()
        case '/login':
        case '/login/':
        case '/dhis-web-login':
        case '/dhis-web-login/':
            return loginPage(base)
        case shellPath:
            return shellPage(`${base}${appPath}`)
        default:
            return undefined
    }
}

async function appFile(
    request: Request,
    path: string,
    { sandbox, appDir, injectBaseUrl, globalShell }: SiteOptions
): Promise<Response | undefined> {
    if (appDir === undefined || !path.startsWith(appPath)) {
        return undefined
    }
    const { origin } = new URL(request.url)
    const base = sandbox.contextPath
    const name = path.slice(appPath.length)
    if (globalShell === true && leadsIntoShell(request, name)) {
        return redirect(base + shellPath)
    }
    const baseUrl = injectBaseUrl === true ? origin + base : undefined
    return answerAppFile(request, safeDecode(name), { appDir, baseUrl })
}

/** The frame asks for the same page, and says so; `shell=false` opens the app alone. */
function leadsIntoShell(request: Request, name: string): boolean {
    const { searchParams } = new URL(request.url)
    const alone = ['redirect', 'shell'].some(
        (one) => searchParams.get(one) === 'false'
    )
    const page = name === '' || name === 'index.html'
    return page && !alone && request.headers.get('Sec-Fetch-Dest') !== 'iframe'
}

/** A path that cannot be decoded names no file. */
function safeDecode(path: string): string {
    try {
        return decodeURIComponent(path)
    } catch {
        return '\0'
    }
}
