import type { RangeBand } from '../../domain/reference-range'
import type { BandsProblem, FaultFound } from './fault'

type BandsFault = Extract<FaultFound, { kind: 'bands-overlap' }>

/** A band as one bound and the side of it that is flagged. */
interface Edge {
    readonly index: number
    readonly level: RangeBand['level']
    readonly side: 'below' | 'above'
    readonly bound: number
    /** Whether the bound itself is flagged. */
    readonly inclusive: boolean
}

const edgeOf = (band: RangeBand, index: number): readonly Edge[] => {
    const { level, atLeast, moreThan, lessThan, atMost } = band
    const below = lessThan ?? atMost
    const above = atLeast ?? moreThan
    const bound = below ?? above
    return bound === undefined
        ? []
        : [
              {
                  index,
                  level,
                  bound,
                  side: below === undefined ? 'above' : 'below',
                  inclusive: atMost !== undefined || atLeast !== undefined,
              },
          ]
}

const SIDES: Readonly<Record<RangeBand['level'], Edge['side'] | undefined>> = {
    LL: 'below',
    L: 'below',
    H: 'above',
    HH: 'above',
    A: undefined,
}

const isMisdirected = ({ level, side }: Edge): boolean =>
    SIDES[level] !== undefined && SIDES[level] !== side

/** Whether every value that the inner band flags is flagged by the outer one. */
const isWithin = (inner: Edge, outer: Edge): boolean => {
    if (inner.side !== outer.side) {
        return false
    }
    const wider =
        outer.side === 'below'
            ? outer.bound - inner.bound
            : inner.bound - outer.bound
    return wider > 0 || (wider === 0 && (outer.inclusive || !inner.inclusive))
}

const isCritical = ({ level }: Edge): boolean =>
    level === 'LL' || level === 'HH'

/** What is wrong with a band beside one that stands before it. */
const problemBeside = (edge: Edge, before: Edge): BandsProblem | undefined => {
    const [low, high] = edge.side === 'below' ? [edge, before] : [before, edge]
    if (edge.side !== before.side) {
        return low.bound >= high.bound ? 'overlap' : undefined
    }
    if (edge.level === before.level) {
        return 'twice'
    }
    const [critical, plain] = isCritical(edge) ? [edge, before] : [before, edge]
    return isCritical(critical) &&
        !isCritical(plain) &&
        isWithin(plain, critical)
        ? 'order'
        : undefined
}

const problemOf = (
    edge: Edge,
    before: readonly Edge[]
): BandsProblem | undefined =>
    isMisdirected(edge)
        ? 'direction'
        : before
              .filter((other) => !isMisdirected(other))
              .map((other) => problemBeside(edge, other))
              .find(Boolean)

/** Bands that contradict one another or themselves. The id is the measure's to fill in. */
export const checkBands = (
    bands: readonly RangeBand[],
    path: string
): readonly Omit<BandsFault, 'id'>[] => {
    const edges = bands.flatMap(edgeOf)
    return edges.flatMap((edge, n) => {
        const problem = problemOf(edge, edges.slice(0, n))
        return problem
            ? [
                  {
                      kind: 'bands-overlap' as const,
                      path: `${path}.${edge.index}`,
                      problem,
                  },
              ]
            : []
    })
}
