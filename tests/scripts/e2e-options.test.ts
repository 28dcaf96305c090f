import { readE2eOptions } from '../../scripts/lib/e2e-options'

const there = ['--url', 'https://dhis2.example', '--user', 'nurse']
const whole = [...there, '--patient', 'abcdefghijk']

it('runs all journeys against the sandbox unless told otherwise', () => {
    expect(readE2eOptions([], {})).toEqual({
        help: false,
        env: {},
        jest: [],
        needsBuild: true,
    })
})

it('runs what fits every server against the one that is named', () => {
    expect(readE2eOptions(whole, { E2E_PASSWORD: 'secret' })).toEqual({
        help: false,
        env: {
            E2E_URL: 'https://dhis2.example',
            E2E_USER: 'nurse',
            E2E_PATIENT: 'abcdefghijk',
            E2E_PASSWORD: 'secret',
        },
        jest: ['tests/e2e/anywhere'],
        needsBuild: false,
    })
})

it('takes the server from the environment as well', () => {
    const env = {
        E2E_URL: 'https://dhis2.example',
        E2E_USER: 'nurse',
        E2E_PATIENT: 'abcdefghijk',
        E2E_PASSWORD: 'secret',
    }
    expect(readE2eOptions([], env)).toEqual(
        readE2eOptions(whole, { E2E_PASSWORD: 'secret' })
    )
})

it('passes names and paths on', () => {
    const { jest } = readE2eOptions(['-t', 'keyboard', 'tests/e2e/a'], {})
    expect(jest).toEqual(['-t', 'keyboard', 'tests/e2e/a'])
})

it('says what a server is not told', () => {
    expect(() => readE2eOptions(there.slice(0, 2), {})).toThrow(
        '--url needs --user and E2E_PASSWORD'
    )
    expect(() => readE2eOptions(there, {})).toThrow('--url needs E2E_PASSWORD')
    expect(() => readE2eOptions(['--user', 'nurse'], {})).toThrow(
        '--user and --patient need --url'
    )
})

it('takes no password from the command line', () => {
    expect(() => readE2eOptions(['--password', 'secret'], {})).toThrow()
})
