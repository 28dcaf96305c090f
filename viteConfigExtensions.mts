import path from 'node:path'
import { visualizer } from 'rollup-plugin-visualizer'
import { defineConfig } from 'vite'
import dynamicImport from 'vite-plugin-dynamic-import'
import { devProxy } from './scripts/vite/dev-proxy.mts'
import { earlyScript } from './scripts/vite/early-script-plugin.mts'
import { laterTexts } from './scripts/vite/later-texts-plugin.mts'

/** The sections that src/app loads when their view or the printer is asked for. */
const LATER_SECTIONS = [
    'allergies',
    'changes-since',
    'due',
    'flow-sheet',
    'immunizations',
    'medications',
    'notes',
    'pregnancy',
    'print-sheet',
    'programs',
    'results',
    'vital-charts',
].map((section) => `sections/${section}`)

export default defineConfig(({ command }) => ({
    plugins: [
        // the shell's own instance skips node_modules, so moment locales never load
        dynamicImport({
            filter: (id) =>
                id.includes('@dhis2/app-adapter') ? true : undefined,
        }),
        earlyScript({
            script: 'src/D2App/app/early.ts',
            page: 'index.html',
            preload: 'src/D2App/app/app.tsx',
        }),
        laterTexts({
            src: path.join(import.meta.dirname, 'src'),
            later: ['app/mapping', ...LATER_SECTIONS],
        }),
        ...(process.env.ANALYZE
            ? [visualizer({ filename: 'build/stats.html', gzipSize: true })]
            : []),
    ],
    // the platform's offline service imports the whole of lodash
    resolve: { alias: [{ find: /^lodash$/, replacement: 'lodash-es' }] },
    // the shell alone is 600 kB; its 139 locale chunks would fill the screen
    build: { sourcemap: false, chunkSizeWarningLimit: 700 },
    logLevel: command === 'build' ? 'warn' : 'info',
    server: { proxy: devProxy(process.env.PATIENT_CHART_SERVER) },
}))
