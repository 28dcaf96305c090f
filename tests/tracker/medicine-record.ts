import type { ChartIssue } from '../../src/domain/chart-issue'
import type { ClinicalEvent } from '../../src/domain/clinical-event'
import type { Enrollment } from '../../src/domain/enrollment'
import type { MedicationRecord } from '../../src/domain/medication'
import type { ValueContent } from '../../src/domain/recorded-value'
import { wordsOf } from '../../src/domain/value-text'
import { noShapes } from '../../src/mapping/program-shape'
import { readContext } from '../../src/tracker/read/read-context'
import { readMedications } from '../../src/tracker/read/read-medications'
import { clinicalEvent, day, recordedValue, uid } from '../fixtures/builders'
import { clinicMapping } from '../fixtures/clinic-mapping'

export const source = (name: string, stage?: string) => ({
    dataElement: uid(name),
    ...(stage === undefined ? {} : { programStage: uid(stage) }),
})

export const text = (words: string): ValueContent => ({
    kind: 'text',
    text: words,
})
export const drug = (name: string): ValueContent => ({
    kind: 'option',
    code: name.toUpperCase(),
    name,
})
export const amount = (number: number): ValueContent => ({
    kind: 'number',
    number,
    text: String(number),
})
export const YES: ValueContent = { kind: 'yes-no', yes: true }
export const NO: ValueContent = { kind: 'yes-no', yes: false }

/** An event of the day, with an id of its own for each day and name. */
export const visit = (
    date: string,
    values: Readonly<Record<string, ValueContent>>,
    parts: Partial<ClinicalEvent> = {}
): ClinicalEvent =>
    clinicalEvent({
        id: uid(`v${date.replaceAll('-', '')}`),
        date: day(date),
        values: Object.entries(values).map(([name, content]) =>
            recordedValue(name, content)
        ),
        ...parts,
    })

interface Given {
    readonly medications: readonly unknown[]
    /** Fields of the stage `visit` in form order. */
    readonly form?: readonly string[]
    readonly enrollments?: readonly Enrollment[]
}

const shapesWith = (form: readonly string[]) => ({
    ...noShapes,
    stages: new Map([
        [
            String(uid('visit')),
            {
                id: uid<'stage'>('visit'),
                name: 'Visit',
                repeatable: true,
                fields: form.map((name) => uid<'field'>(name)),
                sections: [],
            },
        ],
    ]),
})

/** What is read of events that come newest first, as the readers of events give them. */
export const medicineRecord = (
    { medications, form = [], enrollments = [] }: Given,
    events: readonly ClinicalEvent[]
): MedicationRecord & { readonly issues: readonly ChartIssue[] } => {
    const issues: ChartIssue[] = []
    const context = readContext({
        shapes: shapesWith(form),
        mapping: clinicMapping({ medications }),
        today: day('2026-11-22'),
        report: (issue) => issues.push(issue),
    })
    return { ...readMedications(events, enrollments, context), issues }
}

/** Each medicine with what its newest entry says. */
export const newestOf = ({ medications }: MedicationRecord) =>
    Object.fromEntries(
        medications.map(({ name, entries: [newest] }) => [
            wordsOf(name).join(),
            newest && {
                answer: newest.answer,
                doses: newest.doses.map(({ content, unit }) =>
                    [wordsOf(content).join(), unit].filter(Boolean).join(' ')
                ),
                days: newest.supplies.map(({ days }) => days),
                latest: newest.isLatest,
            },
        ])
    )
