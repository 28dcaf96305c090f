import { accessSync, constants } from 'node:fs'
import path from 'node:path'
import { chromium } from 'playwright-core'

const SYSTEM_NAMES = [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
]

const NONE_FOUND = `No Chromium was found. Get one in one of these ways:
  - Debian, Ubuntu: apt-get install chromium
  - npx playwright-core install chromium
  - set CHROME_PATH to the executable of any Chromium or Chrome`

const isExecutable = (file: string): boolean => {
    try {
        accessSync(file, constants.X_OK)
        return true
    } catch {
        return false
    }
}

const onPath = ({ PATH = '' }: NodeJS.ProcessEnv): string[] =>
    PATH.split(path.delimiter).flatMap((folder) =>
        SYSTEM_NAMES.map((name) => path.join(folder, name))
    )

/** CHROME_PATH, else playwright's own, else the system's; throws with advice when there is none. */
export const findChromium = (
    env: NodeJS.ProcessEnv = process.env,
    own: string = chromium.executablePath()
): string => {
    const named = env.CHROME_PATH
    if (named && !isExecutable(named)) {
        throw new Error(`CHROME_PATH is not an executable: ${named}`)
    }
    const candidates = [named ?? '', own, ...onPath(env)]
    const found = candidates.find((file) => file !== '' && isExecutable(file))
    if (!found) {
        throw new Error(NONE_FOUND)
    }
    return found
}
