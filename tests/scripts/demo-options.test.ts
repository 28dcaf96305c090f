import { demoOptions } from '../../scripts/lib/demo-options'

it('opens the demo data as clinician on the usual port', () => {
    expect(demoOptions([])).toEqual({
        port: 8090,
        user: 'clinician',
        data: 'demo',
        latency: 0,
        mapping: true,
        help: false,
    })
})

it('takes the shared seed, another user, a port and a latency', () => {
    const args = ['--seed', 'shared', '--user', 'nurse', '--port', '0']
    expect(demoOptions([...args, '--latency', '300'])).toMatchObject({
        data: 'shared',
        user: 'nurse',
        port: 0,
        latency: 300,
    })
})

it('starts without a mapping when told to', () => {
    expect(demoOptions(['--no-mapping', '--user', 'mapper'])).toMatchObject({
        mapping: false,
        user: 'mapper',
    })
})

it('logs nobody in when asked for the login', () => {
    expect(demoOptions(['--login']).user).toBeUndefined()
})

it.each([
    [['--port', 'often'], /--port wants a whole number, not "often"/],
    [['--latency', '-1'], /latency/],
    [
        ['--data', 'none'],
        /--data wants one of demo, unknown-program, shared, not "none"/,
    ],
    [['--colour', 'blue'], /--colour/],
])('refuses %j', (args, message) => {
    expect(() => demoOptions(args)).toThrow(message)
})
