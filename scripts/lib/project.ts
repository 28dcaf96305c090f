import path from 'node:path'

/** The project's root: run-ts.mjs makes it the working directory. */
export const ROOT = process.cwd()

export const inProject = (...parts: string[]): string =>
    path.join(ROOT, ...parts)

export const APP_DIR = inProject('build/app')
