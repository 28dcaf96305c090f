import type { HtmlTagDescriptor } from 'vite'

interface Chunk {
    readonly type: 'chunk'
    readonly facadeModuleId: string | null
    readonly moduleIds: readonly string[]
    readonly imports: readonly string[]
    readonly viteMetadata?: { readonly importedCss: ReadonlySet<string> }
}

/** What a build made, by file name; as much of Rollup's bundle as is read here. */
export type Bundle = Readonly<
    Record<string, Chunk | { readonly type: 'asset' }>
>

const fileWhere = (
    bundle: Bundle,
    isMeant: (chunk: Chunk) => boolean,
    problem: string
): string => {
    const found = Object.entries(bundle).find(
        ([, file]) => file.type === 'chunk' && isMeant(file)
    )
    if (!found) {
        throw new Error(problem)
    }
    return found[0]
}

/** The early script must not share a chunk, or it would wait for what it shares it with. */
const ownFileOf = (bundle: Bundle, module: string): string =>
    fileWhere(
        bundle,
        ({ facadeModuleId }) => facadeModuleId === module,
        `no chunk of its own for ${module}`
    )

const fileWith = (bundle: Bundle, module: string): string =>
    fileWhere(
        bundle,
        ({ moduleIds }) => moduleIds.includes(module),
        `no chunk holds ${module}`
    )

/** A chunk's file and those of all the chunks that it imports statically. */
const withImports = (bundle: Bundle, start: string): Set<string> => {
    const files = new Set<string>()
    const visit = (name: string) => {
        const file = bundle[name]
        if (files.has(name) || file?.type !== 'chunk') {
            return
        }
        files.add(name)
        file.imports.forEach(visit)
    }
    visit(start)
    return files
}

/** A module script of the page that runs before those after it. */
export const scriptTag = (src: string): HtmlTagDescriptor => ({
    tag: 'script',
    attrs: { type: 'module', crossorigin: true, src },
    injectTo: 'head-prepend',
})

const preloadTag = (file: string): HtmlTagDescriptor => ({
    tag: 'link',
    attrs: file.endsWith('.css')
        ? { rel: 'preload', as: 'style', crossorigin: true, href: `./${file}` }
        : { rel: 'modulepreload', crossorigin: true, href: `./${file}` },
    injectTo: 'head',
})

const stylesOf = (bundle: Bundle, name: string): string[] => {
    const file = bundle[name]
    return file?.type === 'chunk'
        ? [...(file.viteMetadata?.importedCss ?? [])]
        : []
}

/** The built page's early script, and preloads of what the page does not name yet. */
export const earlyTags = (
    html: string,
    bundle: Bundle,
    modules: { readonly script: string; readonly preload: string }
): HtmlTagDescriptor[] => {
    const early = ownFileOf(bundle, modules.script)
    const scripts = new Set([
        ...withImports(bundle, early),
        ...withImports(bundle, fileWith(bundle, modules.preload)),
    ])
    const styles = [...scripts].flatMap((name) => stylesOf(bundle, name))
    const missing = [...new Set([...scripts, ...styles])].filter(
        (file) => file !== early && !html.includes(file)
    )
    return [scriptTag(`./${early}`), ...missing.map(preloadTag)]
}
