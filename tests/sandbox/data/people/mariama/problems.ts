import type { Clock } from '../../dates'
import { problem } from '../record'
import type { EventSpec } from '../record'

/** Her problem list. */
export const mariamaProblems = ({ ago }: Clock): EventSpec[] => [
    problem(ago(1424), ['I10', 'ACTIVE'], { problemOnset: ago(1452) }),
    problem(ago(1480), ['B54', 'RESOLVED'], {
        problemOnset: ago(1483),
        problemEnd: ago(1470),
    }),
    problem(ago(966), ['N39', 'RESOLVED'], {
        problemOnset: ago(970),
        problemEnd: ago(955),
    }),
    problem(ago(690), ['G43', 'INACTIVE'], { problemOnset: ago(3100) }),
    problem(ago(86), ['D50', 'ACTIVE'], { problemOnset: ago(86) }),
    problem(ago(12), ['O14', 'ACTIVE'], {
        problemCertainty: 'PROVISIONAL',
        problemOnset: ago(12),
        problemNote: 'High pressure with protein ++ and headache: referred',
    }),
]
