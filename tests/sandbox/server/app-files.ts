import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { extname, join, normalize, sep } from 'node:path'
import { answerHtml } from '../http/answer'

const types = new Map([
    ['.html', 'text/html;charset=UTF-8'],
    ['.js', 'text/javascript;charset=UTF-8'],
    ['.mjs', 'text/javascript;charset=UTF-8'],
    ['.css', 'text/css;charset=UTF-8'],
    ['.json', 'application/json;charset=UTF-8'],
    ['.webapp', 'application/json;charset=UTF-8'],
    ['.map', 'application/json;charset=UTF-8'],
    ['.svg', 'image/svg+xml'],
    ['.png', 'image/png'],
    ['.ico', 'image/x-icon'],
    ['.woff', 'font/woff'],
    ['.woff2', 'font/woff2'],
    ['.txt', 'text/plain;charset=UTF-8'],
])

const immutable = 'public, max-age=31536000, immutable'

export interface AppFolder {
    readonly appDir: string
    /** Written into the pages if given. */
    readonly baseUrl: string | undefined
}

/** Serves a built app's files as DHIS2 serves those of an installed app. */
export async function answerAppFile(
    request: Request,
    path: string,
    { appDir, baseUrl }: AppFolder
): Promise<Response> {
    const name = normalize(path === '' ? 'index.html' : path)
    if (name.startsWith('..') || name.startsWith(sep) || path.includes('\0')) {
        return answerHtml(400, 'The path leaves the app.')
    }
    const bytes = await bytesOf(join(appDir, name))
    if (!bytes) {
        return answerHtml(404, `No file ${name} in the app.`)
    }
    const page = extname(name) === '.html'
    const body = page ? withBaseUrl(bytes, baseUrl) : bytes
    return cached(request, body, {
        'Content-Type': types.get(extname(name)) ?? 'application/octet-stream',
        'Cache-Control': cacheRule(name),
    })
}

async function bytesOf(
    file: string
): Promise<Uint8Array<ArrayBuffer> | undefined> {
    try {
        return new Uint8Array(await readFile(file))
    } catch {
        return undefined
    }
}

/** The server's own address goes where the platform left a mark for it. */
function withBaseUrl(
    page: Uint8Array<ArrayBuffer>,
    baseUrl: string | undefined
) {
    const text = new TextDecoder().decode(page)
    return baseUrl === undefined
        ? page
        : new TextEncoder().encode(
              text.replaceAll('__DHIS2_BASE_URL__', baseUrl)
          )
}

/** Names that carry a hash never change; pages are asked for anew. */
function cacheRule(name: string): string {
    if (extname(name) === '.html') {
        return 'no-cache'
    }
    return /^assets[\\/].*-[\w-]{8,}\.\w+$/.test(name)
        ? immutable
        : 'max-age=3600'
}

function cached(
    request: Request,
    body: Uint8Array<ArrayBuffer>,
    rules: Record<string, string>
): Response {
    const etag = `"${createHash('sha1').update(body).digest('base64url')}"`
    const headers = { ...rules, ETag: etag }
    return request.headers.get('If-None-Match')?.includes(etag)
        ? new Response(null, { status: 304, headers })
        : new Response(body, { headers })
}
