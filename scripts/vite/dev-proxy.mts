import type { ProxyOptions } from 'vite'

const SERVER_PATHS = '^/(api|apps|login|staticContent|dhis-web-[^/]+)(/|$|\\?)'

/** A cookie of an https server at another path, made usable on the http development server. */
export const localCookie = (cookie: string): string =>
    cookie
        .split(';')
        .filter((part) => part.trim().toLowerCase() !== 'secure')
        .map((part) => part.replace(/SameSite=None/i, 'SameSite=Lax'))
        .join(';')

/** A redirect within the proxied server, kept on the development server. */
export const localRedirect = (location: string, server: string): string => {
    const base = server.replace(/\/+$/, '')
    const rest = location.startsWith(base) ? location.slice(base.length) : null
    if (rest === '') {
        return '/'
    }
    return rest?.startsWith('/') ? rest : location
}

/**
 * Lets the development server pass what a DHIS2 answers on to one, so that app and API
 * share an origin: no CORS, and the server's session cookie just works.
 */
export const devProxy = (
    server: string | undefined
): Record<string, ProxyOptions> => {
    if (!server) {
        return {}
    }
    return {
        [SERVER_PATHS]: {
            target: server,
            changeOrigin: true,
            cookieDomainRewrite: '',
            cookiePathRewrite: '/',
            configure: (proxy) => {
                proxy.on('proxyRes', ({ headers }) => {
                    headers['set-cookie'] =
                        headers['set-cookie']?.map(localCookie)
                    if (headers.location) {
                        headers.location = localRedirect(
                            headers.location,
                            server
                        )
                    }
                })
            },
        },
    }
}
