import { mkdir, readFile, writeFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { launchBrowser } from '../tests/e2e/harness/browser'
import { toIco } from './lib/ico'
import { inProject } from './lib/project'

// The names are the shell's: a file in public/ takes the place of its own, which shows the DHIS2 logo.
const ICONS = [
    { file: 'public/dhis2-app-icon.png', size: 48 },
    { file: 'public/favicon-16x16.png', size: 16 },
    { file: 'public/favicon-32x32.png', size: 32 },
    { file: 'public/favicon-48x48.png', size: 48 },
    { file: 'public/apple-touch-icon.png', size: 180 },
    { file: 'public/android-chrome-192x192.png', size: 192 },
    { file: 'public/android-chrome-384x384.png', size: 384 },
    { file: 'public/mstile-150x150.png', size: 150 },
    { file: 'docs/icon-512.png', size: 512 },
]

const draw = async (page: Page, svg: string, size: number): Promise<Buffer> => {
    await page.setViewportSize({ width: size, height: size })
    const image = `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`
    await page.setContent(
        `<body style="margin:0"><img style="display:block" width="${size}" height="${size}" src="${image}">`,
        { waitUntil: 'load' }
    )
    return page.screenshot({ omitBackground: true })
}

const svg = await readFile(inProject('public/icon.svg'), 'utf8')
await mkdir(inProject('docs'), { recursive: true })
const browser = await launchBrowser()
try {
    const page = await browser.newPage()
    for (const { file, size } of ICONS) {
        await writeFile(inProject(file), await draw(page, svg, size))
    }
    const sizes = [16, 32, 48]
    const icons = []
    for (const size of sizes) {
        icons.push({ size, png: await draw(page, svg, size) })
    }
    await writeFile(inProject('public/favicon.ico'), toIco(icons))
} finally {
    await browser.close()
}
