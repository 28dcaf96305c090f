import { chromium, type Browser } from 'playwright-core'
import { findChromium } from './find-chromium'

// no profile, no calls home, and a sandbox that containers do not allow
const FLAGS = [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
]

export const launchBrowser = (): Promise<Browser> =>
    chromium.launch({ executablePath: findChromium(), args: FLAGS })
