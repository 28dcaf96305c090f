import type { ChartError } from '../../domain/chart-error'
import type { Enrollment } from '../../domain/enrollment'
import type { Named, ProgramId } from '../../domain/ids'
import type { Patient } from '../../domain/patient'

/** Enough of a person to be told from a twin. */
export interface FoundPerson {
    readonly patient: Patient
    readonly enrollments: readonly Pick<
        Enrollment,
        'id' | 'program' | 'status'
    >[]
    readonly inactive: boolean
    /** Has exactly the identifier that was typed. */
    readonly hasIdentifier: boolean
}

/** A place that gave no answer to at least one request; undefined: the user's own facilities. */
export interface Refusal {
    readonly program: Named<ProgramId> | undefined
    readonly error: ChartError
}

/** What all requests of a search brought together. */
export interface SearchOutcome {
    readonly people: readonly FoundPerson[]
    readonly refusals: readonly Refusal[]
    /** How many requests were answered; none means that nothing is known, not that nobody is there. */
    readonly answered: number
    /** Whether a full page came, so that there may be more than are shown. */
    readonly mayBeMore: boolean
    /** Records that came in a form that could not be read. */
    readonly unreadable: number
}
