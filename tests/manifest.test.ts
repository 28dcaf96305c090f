import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import * as v from 'valibot'
import { readZip } from './read-zip'

const BUILD = path.join(process.cwd(), 'build')
const APP = path.join(BUILD, 'app')

const readJson = (...parts: string[]): unknown =>
    JSON.parse(readFileSync(path.join(...parts), 'utf8'))

const { version } = v.parse(
    v.object({ version: v.string() }),
    readJson(process.cwd(), 'package.json')
)

const filesUnder = (folder: string): string[] =>
    readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
        const file = path.join(folder, entry.name)
        return entry.isDirectory() ? filesUnder(file) : [file]
    })

const sizeOfPng = (file: string): [number, number] => {
    const bytes = readFileSync(file)
    return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)]
}

const UUID_V4 =
    /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

describe('manifest.webapp', () => {
    const manifest = readJson(APP, 'manifest.webapp')

    it('says what the app is', () => {
        expect(manifest).toMatchObject({
            app_hub_id: expect.stringMatching(UUID_V4),
            appType: 'APP',
            name: 'Patient Chart',
            short_name: 'patient-chart',
            description: expect.stringMatching(/\S+ \S+/),
            developer: { name: 'Patient Chart contributors' },
            version,
        })
    })

    it('launches the app, and the plugin in Capture only', () => {
        expect(manifest).toMatchObject({
            launch_path: 'index.html',
            plugin_launch_path: 'plugin.html',
            plugin_type: 'CAPTURE',
        })
        expect(existsSync(path.join(APP, 'index.html'))).toBe(true)
        expect(existsSync(path.join(APP, 'plugin.html'))).toBe(true)
    })

    it('lets users of the app and of Capture read the mapping, and only its administrators write it', () => {
        expect(manifest).toHaveProperty('authorities', [
            'F_PATIENT_CHART_ADMIN',
        ])
        expect(manifest).toHaveProperty('activities.dhis', {
            href: '*',
            additionalNamespaces: [
                {
                    namespace: 'patient-chart',
                    authorities: ['F_PATIENT_CHART_ADMIN'],
                    readOnlyAuthorities: [
                        'M_patientchart',
                        'M_dhis-web-capture',
                    ],
                },
            ],
        })
    })

    it('offers a shortcut to the person finder', () => {
        expect(manifest).toHaveProperty('shortcuts', [
            { name: 'Find a person', url: '#/' },
        ])
    })

    it('has an icon of its own', () => {
        expect(manifest).toHaveProperty('icons', { 48: 'dhis2-app-icon.png' })
        const built = path.join(APP, 'dhis2-app-icon.png')
        expect(sizeOfPng(built)).toEqual([48, 48])
        const ours = path.join(process.cwd(), 'public/dhis2-app-icon.png')
        expect(readFileSync(built).equals(readFileSync(ours))).toBe(true)
    })
})

it('d2.config.json names the oldest server and the direction of writing', () => {
    expect(readJson(APP, 'd2.config.json')).toMatchObject({
        title: 'Patient Chart',
        minDHIS2Version: '2.41',
        direction: 'auto',
    })
})

describe('index.html', () => {
    const html = readFileSync(path.join(APP, 'index.html'), 'utf8')
    const scripts = [...html.matchAll(/<script([^>]*)>([^<]*)/g)]

    it('runs the early script before the shell', () => {
        const sources = scripts.map(([, attributes]) => attributes)
        expect(sources).toEqual([
            expect.stringMatching(/src="\.\/assets\/early-[\w-]+\.js"/),
            expect.stringMatching(/src="\.\/assets\/main-[\w-]+\.js"/),
        ])
    })

    it('has no inline script, which a content security policy would refuse', () => {
        expect(scripts.map(([, , inline]) => inline)).toEqual(['', ''])
    })

    it('names only files that are there', () => {
        const named = [...html.matchAll(/(?:src|href)="\.\/([^"]+)"/g)]
        const missing = named.filter(
            ([, file]) => !existsSync(path.join(APP, file ?? ''))
        )
        expect(named.length).toBeGreaterThan(5)
        expect(missing).toEqual([])
    })

    it('leaves room for the address that a server puts in', () => {
        expect(html).toContain('content="__DHIS2_BASE_URL__"')
    })
})

it('the zip holds the built files, no more and no less', () => {
    const zip = readZip(path.join(BUILD, `bundle/patient-chart-${version}.zip`))
    const built = filesUnder(APP).map((file) => [
        path.relative(APP, file).split(path.sep).join('/'),
        readFileSync(file).length,
    ])
    expect(built.length).toBeGreaterThan(20)
    expect(Object.fromEntries(zip)).toEqual(Object.fromEntries(built))
})
