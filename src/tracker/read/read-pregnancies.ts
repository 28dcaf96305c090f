import { type ClinicalEvent, hasHappened } from '../../domain/clinical-event'
import type { Enrollment } from '../../domain/enrollment'
import { eventSourceOf } from '../../domain/event-source'
import { groupBy } from '../../domain/group-by'
import { groupPregnancies } from '../../domain/group-pregnancies'
import {
    noPregnancyHistory,
    type Pregnancy,
    type PregnancyHistory,
    type PregnancyStatements,
} from '../../domain/pregnancy'
import { joinStatements } from '../../domain/pregnancy-statements'
import type { PregnancyMapping } from '../../mapping/care-mapping'
import { pregnancyStatementsIn } from './pregnancy-statements-in'

/** An event with what it says of a pregnancy. */
interface ReadEvent {
    readonly event: ClinicalEvent
    readonly statements: PregnancyStatements
}

const says = (statements: PregnancyStatements): boolean =>
    Object.values(statements).some((list) => list.length > 0)

const ofEnrollment = (
    enrollment: Enrollment,
    read: readonly ReadEvent[],
    { contactStages }: PregnancyMapping
): Pregnancy => {
    const contacts = read
        .map(({ event }) => event)
        .filter(({ stage }) => contactStages.includes(stage.id))
    return {
        ...joinStatements(
            read
                .filter(({ event }) => hasHappened(event))
                .map(({ statements }) => statements)
        ),
        key: enrollment.id,
        enrollment,
        contacts: contacts.filter(hasHappened).map(eventSourceOf),
        plannedContacts: contacts
            .filter(({ status }) => status === 'planned')
            .map(eventSourceOf),
    }
}

const isMapped = ({ programs, ...sources }: PregnancyMapping): boolean =>
    programs.length > 0 ||
    Object.values(sources).some((list) => list.length > 0)

/** What the record says of pregnancies, over all programs. */
export const readPregnancies = (
    mapping: PregnancyMapping | undefined,
    enrollments: readonly Enrollment[],
    events: readonly ClinicalEvent[]
): PregnancyHistory => {
    if (!mapping || !isMapped(mapping)) {
        return noPregnancyHistory
    }
    const read = events.map((event) => ({
        event,
        statements: pregnancyStatementsIn(event, mapping),
    }))
    const byEnrollment = groupBy(read, ({ event }) => event.enrollment)
    const enrolled = enrollments
        .filter(({ program }) => mapping.programs.includes(program.id))
        .map((enrollment) =>
            ofEnrollment(
                enrollment,
                byEnrollment.get(enrollment.id) ?? [],
                mapping
            )
        )
    const said = read.filter(
        ({ event, statements }) => hasHappened(event) && says(statements)
    )
    const claims = said
        .filter(({ event }) => !mapping.programs.includes(event.program.id))
        .map(({ event, statements }) => ({
            source: eventSourceOf(event),
            statements,
        }))
    const all = joinStatements(said.map(({ statements }) => statements))
    return {
        mapped: true,
        pregnancies: groupPregnancies(enrolled, claims),
        answers: all.answers,
        gravida: all.gravida[0],
        parity: all.parity[0],
    }
}
