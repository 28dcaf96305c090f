import { earlyTags } from '../../scripts/vite/early-tags.mts'

const chunk = (
    module: string | null,
    imports: string[] = [],
    styles: string[] = []
) => ({
    type: 'chunk' as const,
    facadeModuleId: module,
    moduleIds: module ? [module] : [],
    imports,
    viteMetadata: { importedCss: new Set(styles) },
})

const BUNDLE = {
    'early.js': chunk('/early.ts', ['held.js']),
    'held.js': chunk(null),
    'app.js': chunk('/app.tsx', ['held.js', 'shell.js', 'ui.js'], ['app.css']),
    'ui.js': chunk(null, ['deep.js'], ['app.css', 'ui.css']),
    'deep.js': chunk(null, ['ui.js']),
    'shell.js': chunk(null),
    'main.js': chunk('/index.html', ['shell.js']),
    'look.css': { type: 'asset' as const },
}
const MODULES = { script: '/early.ts', preload: '/app.tsx' }
const HTML =
    '<script type="module" src="./main.js"></script><link rel="modulepreload" href="./shell.js">'

const tags = earlyTags(HTML, BUNDLE, MODULES)

it('puts the early script before all else', () => {
    expect(tags[0]).toMatchObject({
        tag: 'script',
        attrs: { type: 'module', src: './early.js' },
        injectTo: 'head-prepend',
    })
})

it('has all that the early script and the app import fetched, what the page names already left out', () => {
    const preloads = tags.slice(1).map(({ attrs }) => attrs?.href)
    expect(preloads).toEqual([
        './held.js',
        './app.js',
        './ui.js',
        './deep.js',
        './app.css',
        './ui.css',
    ])
})

it('has styles fetched without holding the scripts up', () => {
    const style = tags.find(({ attrs }) => attrs?.href === './app.css')
    expect(style?.attrs).toMatchObject({ rel: 'preload', as: 'style' })
})

it('refuses a build in which the early script is no chunk of its own', () => {
    const without = { 'app.js': BUNDLE['app.js'] }
    expect(() => earlyTags(HTML, without, MODULES)).toThrow(
        'no chunk of its own for /early.ts'
    )
})
