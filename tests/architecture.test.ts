import {
    exportsAreNamed,
    filesAreShort,
    namesAreKebabCase,
    noBarrels,
} from './architecture/file-rules'
import { importsOf } from './architecture/imports'
import {
    coreHasNoFramework,
    importsPointLeft,
    sandboxKnowsNoApp,
    sectionsStandAlone,
    wireIsPrivate,
} from './architecture/layer-rules'
import { domainHasNoClock } from './architecture/purity-rules'
import { parse, readFolder, type Rule } from './architecture/source-file'
import {
    answersAreParsed,
    noAny,
    noDoubleAssertion,
    noNonNull,
    noSilencedChecks,
} from './architecture/type-rules'

type Example = readonly [path: string, text: string]

interface Checked {
    readonly name: string
    readonly rule: Rule
    readonly rejects: readonly Example[]
    readonly accepts: readonly Example[]
}

const long = (lines: number) => 'export const a = 1\n'.repeat(lines)

const CHECKED: readonly Checked[] = [
    {
        name: 'imports point left',
        rule: importsPointLeft,
        rejects: [
            ['src/domain/a.ts', `import { b } from '../mapping/b'`],
            ['src/mapping/a.ts', `import type { B } from '../tracker/b'`],
            ['src/tracker/a.ts', `export { b } from '../queries/b'`],
            ['src/queries/a.ts', `const b = () => import('../sections/b/b')`],
            ['src/sections/a/a.tsx', `type B = import('../../app/b').B`],
            ['src/ui/a.tsx', `import { b } from '../mapping/b'`],
            ['src/queries/a.ts', `import { b } from '../ui/b'`],
            ['src/domain/a.ts', `import { b } from '../../tests/b'`],
            ['src/domain/a.ts', `import { b } from 'src/app/b'`],
            ['src/helpers/a.ts', `export const a = 1`],
        ],
        accepts: [
            ['src/app/a.tsx', `import { b } from '../sections/b/b'`],
            ['src/app/a.tsx', `import '../locales/index.js'`],
            ['src/sections/a/a.tsx', `import { b } from '../../ui/b'`],
            ['src/tracker/a.ts', `import { b } from '../domain/b'`],
            ['src/ui/a.ts', `import { b } from '../domain/b'`],
        ],
    },
    {
        name: 'sections stand alone',
        rule: sectionsStandAlone,
        rejects: [
            ['src/sections/a/a.tsx', `import { b } from '../b/b'`],
            ['src/sections/a/a.tsx', `const b = () => import('../b')`],
        ],
        accepts: [['src/sections/a/a.tsx', `import { b } from './b'`]],
    },
    {
        name: 'the wire is private to tracker',
        rule: wireIsPrivate,
        rejects: [
            ['src/queries/a.ts', `import type { B } from '../tracker/wire/b'`],
        ],
        accepts: [['src/tracker/read/a.ts', `import { b } from '../wire/b'`]],
    },
    {
        name: 'the core has no framework',
        rule: coreHasNoFramework,
        rejects: [
            ['src/domain/a.ts', `import { useMemo } from 'react'`],
            ['src/domain/a.ts', `import i18n from '@dhis2/d2-i18n'`],
            ['src/mapping/a.ts', `import type { B } from '@dhis2/ui'`],
            ['src/tracker/a.ts', `import { b } from '@dhis2/app-runtime'`],
            ['src/tracker/a.ts', `import { b } from '@tanstack/react-query'`],
        ],
        accepts: [
            ['src/tracker/a.ts', `import { B } from '@dhis2/data-engine'`],
            ['src/domain/a.ts', `import * as v from 'valibot'`],
            ['src/queries/a.ts', `import { useMemo } from 'react'`],
        ],
    },
    {
        name: 'the sandbox knows no app',
        rule: sandboxKnowsNoApp,
        rejects: [
            ['tests/sandbox/a.ts', `import { b } from '../../src/domain/b'`],
        ],
        accepts: [
            ['tests/sandbox/a.test.ts', `import { b } from '../../src/app/b'`],
            ['tests/sandbox/a.ts', `import { b } from './b'`],
        ],
    },
    {
        name: 'the domain has no clock',
        rule: domainHasNoClock,
        rejects: [
            ['src/domain/a.ts', `const a = Date.now()`],
            ['src/domain/a.ts', `const a = new Date()`],
            ['src/domain/a.ts', `const a = new Date`],
            ['src/domain/a.ts', `const a = Math.random()`],
        ],
        accepts: [
            ['src/domain/a.ts', `const a = (day: string) => new Date(day)`],
            ['src/queries/a.ts', `const a = Date.now()`],
        ],
    },
    {
        name: 'no any',
        rule: noAny,
        rejects: [['src/ui/a.ts', `const a = (b: any) => b`]],
        accepts: [['src/ui/a.ts', `const any = (b: unknown) => b`]],
    },
    {
        name: 'no non-null assertion',
        rule: noNonNull,
        rejects: [['src/ui/a.ts', `const a = b!.c`]],
        accepts: [['src/ui/a.ts', `const a = !b?.c`]],
    },
    {
        name: 'no double assertion',
        rule: noDoubleAssertion,
        rejects: [
            ['src/ui/a.ts', `const a = b as unknown as string`],
            ['src/ui/a.ts', `const a = <string>(<unknown>b)`],
        ],
        accepts: [['src/ui/a.ts', `const a = ['b'] as const`]],
    },
    {
        name: 'answers are parsed',
        rule: answersAreParsed,
        rejects: [
            ['src/tracker/a.ts', `const a = (await b()) as Patient`],
            ['src/queries/a.ts', `const a = <Patient>b`],
        ],
        accepts: [['src/tracker/a.ts', `const a = { b: 1 } as const`]],
    },
    {
        name: 'no silenced checks',
        rule: noSilencedChecks,
        rejects: [
            ['src/ui/a.ts', `// @ts-ignore\nconst a = b`],
            ['src/ui/a.ts', `// eslint-disable-next-line\nconst a = b`],
        ],
        accepts: [['src/ui/a.ts', `// why a is b\nconst a = b`]],
    },
    {
        name: 'names are kebab-case',
        rule: namesAreKebabCase,
        rejects: [
            ['src/ui/SectionFrame.tsx', ''],
            ['src/sections/problemList/a.ts', ''],
            ['src/ui/section_frame.ts', ''],
        ],
        accepts: [
            ['src/ui/section-frame.tsx', ''],
            ['tests/e2e/open-chart.e2e.ts', ''],
            ['tests/app.test.ts', ''],
        ],
    },
    {
        name: 'files are short',
        rule: filesAreShort,
        rejects: [['src/ui/a.ts', long(301)]],
        accepts: [['src/ui/a.ts', long(300)]],
    },
    {
        name: 'no barrels',
        rule: noBarrels,
        rejects: [
            ['src/ui/index.ts', `export const a = 1`],
            ['src/ui/all.ts', `export * from './a'\nexport { b } from './b'`],
        ],
        accepts: [['src/ui/a.ts', `export const a = 1`]],
    },
    {
        name: 'exports are named',
        rule: exportsAreNamed,
        rejects: [
            ['src/ui/a.tsx', `const A = 1\nexport default A`],
            ['src/ui/a.tsx', `export default function a() {}`],
        ],
        accepts: [
            ['src/app/app.tsx', `const A = 1\nexport default A`],
            ['src/ui/a.tsx', `export const a = 1`],
        ],
    },
]

const FILES = ['src', 'tests', 'scripts'].flatMap((folder) =>
    readFolder(process.cwd(), folder)
)

describe.each(CHECKED)('$name', ({ rule, rejects, accepts }) => {
    it.each(rejects)('rejects example %#, %s', (path, text) => {
        expect(rule(parse(path, text))).not.toEqual([])
    })

    it.each(accepts)('accepts example %#, %s', (path, text) => {
        expect(rule(parse(path, text))).toEqual([])
    })

    it('holds everywhere', () => {
        const faults = FILES.flatMap((file) =>
            rule(file).map((fault) => `${file.path}: ${fault}`)
        )
        expect(faults).toEqual([])
    })
})

it('reads the files of every part of the house', () => {
    const read = FILES.map(({ path }) => path)
    expect(read).toContain('src/app/app.tsx')
    expect(read).toContain('tests/architecture.test.ts')
    expect(read).toContain('scripts/vite/dev-proxy.mts')
})

it('sees every kind of import', () => {
    const text = `
        import a from 'a'
        import type { B } from 'b'
        import 'c'
        export * from 'd'
        export type { E } from 'e'
        const f = () => import('f')
        type G = import('g').G
        const h = require('h')
        import i = require('i')
        const j = () => import(\`j\`)
    `
    expect(importsOf(parse('src/a.ts', text))).toEqual([...'abcdefghij'])
})
