import { createClinic } from '../example/clinic'
import { answerSite } from './site'

const appDir = process.cwd()

const app = '/api/apps/patient-chart'

async function get(
    path: string,
    { shell = false, headers = {} }: { shell?: boolean; headers?: object } = {}
): Promise<Response> {
    const sandbox = createClinic({ autoLogin: 'nurse' })
    const request = new Request(`http://sandbox.example${path}`, {
        headers: { ...headers },
    })
    return answerSite(request, { sandbox, appDir, globalShell: shell })
}

test.each(['/login/', '/dhis-web-login/'])(
    'the login page at %s needs no session and posts to the API',
    async (path) => {
        const answer = await get(path)
        expect(answer.status).toBe(200)
        expect(answer.headers.get('Content-Type')).toMatch('text/html')
        const page = await answer.text()
        expect(page).toContain('name="password"')
        expect(page).toContain("fetch('/api/auth/login'")
    }
)

test('with the global shell an app opens in its frame, unless it is asked for alone', async () => {
    const open = async (query: string, headers = {}) =>
        (await get(`${app}/index.html${query}`, { shell: true, headers }))
            .status
    expect(await open('')).toBe(302)
    const alone = await Promise.all([
        open('?shell=false'),
        open('?redirect=false'),
        open('', { 'Sec-Fetch-Dest': 'iframe' }),
    ])
    // the folder holds no page: what matters is that it was looked for
    expect(alone).toEqual([404, 404, 404])
})

test('the redirect leads to the shell, which shows the app', async () => {
    const sent = await get(`${app}/`, { shell: true })
    const target = sent.headers.get('Location') ?? ''
    expect(target).toBe('/apps/patient-chart')
    const page = await (await get(target)).text()
    expect(page).toContain('<iframe')
    expect(page).toContain(`${app}/index.html?redirect=false`)
})

test('without the global shell the app opens by itself', async () => {
    expect((await get(`${app}/package.json`)).status).toBe(200)
    expect((await get(`${app}/index.html`)).status).toBe(404)
})
