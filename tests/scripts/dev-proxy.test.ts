import {
    devProxy,
    localCookie,
    localRedirect,
} from '../../scripts/vite/dev-proxy.mts'

const isPassedOn = (path: string): boolean =>
    Object.keys(devProxy('https://dhis2.example')).some((pattern) =>
        new RegExp(pattern).test(path)
    )

it.each(['/api/42/me', '/dhis-web-commons/menu/getModules.action', '/login/'])(
    'passes %s on to the server',
    (path) => expect(isPassedOn(path)).toBe(true)
)

it.each(['/', '/index.html', '/src/D2App/app/app.tsx', '/@vite/client'])(
    'serves %s itself',
    (path) => expect(isPassedOn(path)).toBe(false)
)

it('passes nothing on without a server', () => {
    expect(devProxy(undefined)).toEqual({})
})

it('makes the session cookie of an https server usable over http', () => {
    const cookie = 'JSESSIONID=1; Path=/; Secure; HttpOnly; SameSite=None'
    expect(localCookie(cookie)).toBe(
        'JSESSIONID=1; Path=/; HttpOnly; SameSite=Lax'
    )
})

it('keeps redirects within the server on the development server', () => {
    const server = 'https://dhis2.example/dev/'
    const local = (to: string) => localRedirect(to, server)
    expect(local('https://dhis2.example/dev/login')).toBe('/login')
    expect(local('https://dhis2.example/dev')).toBe('/')
    expect(local('https://dhis2.example/develop')).toBe(
        'https://dhis2.example/develop'
    )
    expect(local('https://elsewhere.example/')).toBe(
        'https://elsewhere.example/'
    )
})
