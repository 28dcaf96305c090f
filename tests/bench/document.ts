import { cpus } from 'node:os'
import { format, resolveConfig } from 'prettier'

export interface Setting {
    readonly chromium: string
    readonly runs: number
    /** How many processes wanted a processor just before. */
    readonly load: number
}

const introduction = ({ chromium, runs }: Setting): string =>
    `# What the chart costs

Written by \`npm run bench\`; do not edit. The built app is served over the sandbox as a DHIS2 serves an installed app
(gzip, files with a hash in their name cached for good, HTTP/1.1), and opened in Chromium ${chromium} on a machine with
${cpus().length} processors, which the browser and the sandbox share; Node ${process.versions.node}. Each figure is the
middle one of ${runs} runs; a run measures everything once, side by side. The sandbox answers faster than a real server.`

/** What other work on the machine did to the figures; nothing where there was none. */
const busyNote = ({ load }: Setting): readonly string[] =>
    load > cpus().length
        ? [
              `**The machine was busy with other work (load ${load.toFixed(1)}): times are too long, and frames too few.**`,
          ]
        : []

/** The whole document as the project formats Markdown. */
export const writeDocument = async (
    setting: Setting,
    sections: readonly string[]
): Promise<string> => {
    const config = await resolveConfig('docs/benchmarks.md')
    const text = [
        introduction(setting),
        ...busyNote(setting),
        ...sections,
    ].join('\n\n')
    return format(text, { ...config, parser: 'markdown' })
}
