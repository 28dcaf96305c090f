import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createClinic } from '../example/clinic'
import type { RunningServer, ServeOptions } from './serve'
import { serve } from './serve'

const folder = mkdtempSync(join(tmpdir(), 'sandbox-app-'))
const appDir = join(folder, 'app')
const running: RunningServer[] = []

beforeAll(() => {
    mkdirSync(join(appDir, 'assets'), { recursive: true })
    writeFileSync(
        join(appDir, 'index.html'),
        '<meta content="__DHIS2_BASE_URL__">'
    )
    writeFileSync(join(appDir, 'assets', 'main-abcdef12.js'), 'x'.repeat(5000))
    writeFileSync(join(folder, 'secret.txt'), 'outside')
})

afterAll(async () => {
    await Promise.all(running.map((server) => server.close()))
    rmSync(folder, { recursive: true })
})

const sandbox = () => createClinic({ autoLogin: 'nurse' })

async function start(
    options: Partial<ServeOptions> = {}
): Promise<RunningServer> {
    const server = await serve({ sandbox: sandbox(), appDir, ...options })
    running.push(server)
    return server
}

const app = '/api/apps/patient-chart'

test('it listens on this machine only, and on another port if one is taken', async () => {
    const first = await start()
    expect(first.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
    const second = await start({ port: Number(new URL(first.url).port) })
    expect(second.url).not.toBe(first.url)
    expect((await fetch(`${second.url}/api/me`)).status).toBe(200)
})

test('the app is served as an installed one: fresh pages, lasting assets', async () => {
    const { url } = await start()
    const page = await fetch(`${url}/`)
    expect(page.url).toBe(`${url}${app}/index.html`)
    expect(page.headers.get('Cache-Control')).toBe('no-cache')
    expect(await page.text()).toContain('__DHIS2_BASE_URL__')
    const asset = await fetch(`${url}${app}/assets/main-abcdef12.js`)
    expect(asset.headers.get('Cache-Control')).toContain('immutable')
    expect(asset.headers.get('Content-Encoding')).toBe('gzip')
    const etag = page.headers.get('ETag') ?? ''
    const again = await fetch(page.url, { headers: { 'If-None-Match': etag } })
    expect(again.status).toBe(304)
})

test('the address is written into pages when asked for', async () => {
    const { url } = await start({ injectBaseUrl: true })
    const page = await fetch(`${url}${app}/index.html`)
    expect(await page.text()).toContain(`content="${url}"`)
})

test('it may live under a context path', async () => {
    const own = createClinic({ autoLogin: 'nurse', contextPath: '/dhis' })
    const { url } = await start({ sandbox: own })
    expect(url).toMatch(/\/dhis$/)
    const answer = await fetch(`${url}/api/42/me?fields=username`)
    expect(await answer.json()).toEqual({ username: 'nurse' })
    expect((await fetch(`${url}${app}/index.html`)).status).toBe(200)
})

/** A raw request: fetch would tidy the path up. */
function statusOf(url: string, path: string): Promise<number | undefined> {
    const { port } = new URL(url)
    return new Promise((done, fail) => {
        request({ host: '127.0.0.1', port, path }, (answer) => {
            answer.resume()
            done(answer.statusCode)
        })
            .on('error', fail)
            .end()
    })
}

test.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/%E0%A4%A',
])('the path %s does not leave the app', async (path) => {
    const { url } = await start()
    expect(await statusOf(url, app + path)).toBeGreaterThanOrEqual(400)
})

test('a network failure drops the connection; the line is paced', async () => {
    const own = sandbox()
    const { url } = await start({ sandbox: own })
    own.faults.set({ offline: true, times: 1 })
    await expect(fetch(`${url}/api/me`)).rejects.toThrow()
    own.faults.set({ path: 'main-', bytesPerSecond: 10_000 })
    const began = Date.now()
    const headers = { 'Accept-Encoding': 'identity' }
    const body = await fetch(`${url}${app}/assets/main-abcdef12.js`, {
        headers,
    })
    expect((await body.text()).length).toBe(5000)
    expect(Date.now() - began).toBeGreaterThan(450)
})
