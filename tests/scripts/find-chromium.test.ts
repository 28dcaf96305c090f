/**
 * @jest-environment ./jest.environment.node.js
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { findChromium } from '../e2e/harness/find-chromium'

let folder: string

const executable = (name: string): string => {
    const file = path.join(folder, name)
    writeFileSync(file, '', { mode: 0o755 })
    return file
}

beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'find-chromium-'))
})

afterEach(() => rmSync(folder, { recursive: true }))

it('prefers CHROME_PATH, then playwright’s own, then the system’s', () => {
    const named = executable('named')
    const own = executable('own')
    const system = executable('chromium')
    const PATH = `/nowhere${path.delimiter}${folder}`
    expect(findChromium({ CHROME_PATH: named, PATH }, own)).toBe(named)
    expect(findChromium({ PATH }, own)).toBe(own)
    expect(findChromium({ PATH }, '/nowhere/own')).toBe(system)
})

it('says how to get one when there is none', () => {
    expect(() => findChromium({ PATH: folder }, '')).toThrow(
        /apt-get install chromium/
    )
})

it('does not pass over a CHROME_PATH that leads nowhere', () => {
    const own = executable('own')
    expect(() => findChromium({ CHROME_PATH: '/nowhere' }, own)).toThrow(
        'CHROME_PATH is not an executable: /nowhere'
    )
})
