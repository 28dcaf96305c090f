import {
    type QueryClient,
    useQuery,
    useQueryClient,
} from '@tanstack/react-query'
import * as v from 'valibot'
import { chartError, type ChartError } from '../domain/chart-error'
import type { Result } from '../domain/result'
import type { ProgramShapes } from '../mapping/program-shape'
import {
    askVersions,
    fetchPrograms,
    isUnchanged,
    type ProgramAnswers,
    shapesOf,
} from '../tracker/load-shapes'
import { keep, readKept } from './browser-store'
import { PROGRAMS_KEY } from './kept-programs'
import { orThrow, type Reading, readingOf } from './reading'
import { type Server, useServer } from './server-context'
import { useAskAgain } from './use-ask-again'

const MAX_AGE_MS = 24 * 60 * 60 * 1000

type ShapesResult = Result<ProgramShapes, ChartError>

const kept = v.object({
    savedAt: v.number(),
    answers: v.object({
        programs: v.unknown(),
        optionSets: v.array(v.unknown()),
    }),
})

type Kept = v.InferOutput<typeof kept>

const shapesResult = (answers: ProgramAnswers): ShapesResult => {
    const shapes = shapesOf(answers)
    return shapes.ok
        ? shapes
        : { ok: false, error: chartError('unexpected-shape') }
}

const fetchAndKeep = async ({ ask, owner }: Server): Promise<ShapesResult> => {
    const answers = await fetchPrograms(ask)
    if (!answers.ok) {
        return answers
    }
    void keep(owner, PROGRAMS_KEY, {
        savedAt: Date.now(),
        answers: answers.value,
    })
    return shapesResult(answers.value)
}

/**
 * Kept metadata shows at once and is held against the server afterwards: by the programs'
 * versions, and once a day in full, since a renamed option changes no version.
 */
const revalidate = async (server: Server, old: Kept, client: QueryClient) => {
    const versions = await askVersions(server.ask)
    const isFresh = Date.now() - old.savedAt < MAX_AGE_MS
    if (!versions.ok || (isFresh && isUnchanged(old.answers, versions.value))) {
        return
    }
    const fresh = await fetchAndKeep(server)
    if (fresh.ok) {
        client.setQueryData(shapesKey(server), fresh.value)
    }
}

const shapesKey = ({ owner }: Server) => ['programs', owner]

const loadShapes = async (
    server: Server,
    client: QueryClient
): Promise<ShapesResult> => {
    const found = v.safeParse(kept, await readKept(server.owner, PROGRAMS_KEY))
    const shapes = found.success ? shapesOf(found.output.answers) : undefined
    if (!found.success || !shapes?.ok) {
        return fetchAndKeep(server)
    }
    void revalidate(server, found.output, client)
    return shapes
}

/** The programs that the user may read, with fields and options; kept in the browser. */
export const useProgramShapes = (): Reading<ProgramShapes> => {
    const server = useServer()
    const client = useQueryClient()
    const queryKey = shapesKey(server)
    const { data, error } = useQuery<ProgramShapes, ChartError>({
        queryKey,
        queryFn: async () => orThrow(await loadShapes(server, client)),
    })
    return readingOf({ data, error, refetch: useAskAgain(queryKey) })
}
