import * as v from 'valibot'
import {
    anySource,
    codes,
    described,
    elementSource,
    text,
    uid,
} from './schema-parts'

const name = described(text, 'Name of the problem on the chart')
const code = v.optional(
    described(text, 'Code of the problem, such as an ICD code')
)

/** A yes/no element or attribute that names the condition. */
const flagProblem = v.object({
    kind: described(v.literal('flag'), 'A yes or no that names the condition'),
    name,
    code,
    source: described(anySource, 'Where yes or no is recorded'),
    yesCodes: v.optional(
        described(
            codes,
            'Values that mean the person has it; true when absent'
        ),
        ['true']
    ),
    noCodes: v.optional(
        described(
            codes,
            'Values that mean the person does not; any other value is unknown'
        ),
        ['false']
    ),
})

const statusElement = v.object({
    dataElement: described(
        uid,
        'Data element of the same event that holds the status'
    ),
    active: v.optional(
        described(codes, 'Codes that mean active, the plain one first'),
        []
    ),
    inactive: v.optional(
        described(
            codes,
            'Codes that mean inactive, in remission or resolved, the plain one first'
        ),
        []
    ),
    enteredInError: v.optional(
        described(codes, 'Codes that take the entry out of the chart'),
        []
    ),
})

/** An element or attribute whose value names the condition. */
const codedProblem = v.object({
    kind: described(v.literal('coded'), 'A value that names the condition'),
    source: described(anySource, 'Where the condition is recorded'),
    status: v.optional(
        described(
            v.picklist(['active', 'inactive', 'unknown']),
            'Status of an entry that says nothing of it'
        ),
        'unknown'
    ),
    statusElement: v.optional(
        described(statusElement, 'Where the status is recorded')
    ),
    noneCodes: v.optional(
        described(codes, 'Values that say there is no problem'),
        []
    ),
})

/** A stage that is a problem list: one event, one problem. */
const problemListStage = v.object({
    kind: described(v.literal('list'), 'A stage that is a problem list'),
    programStage: described(uid, 'The stage'),
    problem: described(uid, 'Data element that names the problem'),
    status: v.optional(
        described(statusElement, 'Where the status is recorded')
    ),
    onset: v.optional(described(uid, 'Data element with the date of onset')),
    resolved: v.optional(
        described(uid, 'Data element with the date of resolution')
    ),
    code: v.optional(
        described(uid, 'Data element with the code, beside a name in words')
    ),
    note: v.optional(described(uid, 'Data element with a note')),
})

/** Being enrolled in a program means having the condition. */
const enrollmentProblem = v.object({
    kind: described(
        v.literal('enrollment'),
        'A program of which being enrolled means having the condition'
    ),
    program: described(uid, 'The program'),
    name,
    code,
    whenCompleted: v.optional(
        described(
            v.picklist(['active', 'inactive', 'unknown']),
            'Status once the enrollment is completed: a lifelong condition stays active'
        ),
        'unknown'
    ),
})

export const problemMapping = v.variant('kind', [
    flagProblem,
    codedProblem,
    problemListStage,
    enrollmentProblem,
])

/** An allergy or intolerance: a yes/no element named here, or an element that names it. */
export const allergyMapping = v.object({
    source: described(elementSource, 'Where it is recorded'),
    substance: v.optional(
        described(
            text,
            'The substance, for a yes/no element; else the value names it'
        )
    ),
    yesCodes: v.optional(
        described(
            codes,
            'Values of a yes/no element that mean the person has it'
        ),
        ['true']
    ),
    noneCodes: v.optional(
        described(codes, 'Values that say none is known'),
        []
    ),
})

/** Where the chart writes a problem that is added on it. */
export const newProblemsMapping = v.object({
    program: described(uid, 'Program in which a new problem is recorded'),
    programStage: described(
        uid,
        'Its stage; one of the stages that are mapped as a problem list, which says what each element is'
    ),
})

export type NewProblemsMapping = v.InferOutput<typeof newProblemsMapping>
export type AllergyMapping = v.InferOutput<typeof allergyMapping>
export type ProblemMapping = v.InferOutput<typeof problemMapping>
export type ProblemMappingOf<K extends ProblemMapping['kind']> = Extract<
    ProblemMapping,
    { kind: K }
>
export type StatusElement = v.InferOutput<typeof statusElement>
