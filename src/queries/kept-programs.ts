import { hasKept } from './browser-store'

/** Where the browser keeps the programs that the user may read. */
export const PROGRAMS_KEY = 'programs'

/** Asked before the user is known, to spare a request for what is kept. */
export const hasKeptPrograms = (): Promise<boolean> => hasKept(PROGRAMS_KEY)
