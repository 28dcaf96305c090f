import { type CalendarDate, daysBetween } from '../../domain/calendar-date'
import type { ClinicalEvent } from '../../domain/clinical-event'
import { valueOf } from '../../domain/fact'
import type { Patient } from '../../domain/patient'
import type { ValueContent } from '../../domain/recorded-value'
import type { RangeSubject } from '../../domain/reference-range'
import { codesOf } from '../../domain/value-text'
import type { PregnancyMapping } from '../../mapping/care-mapping'
import type { ElementSource } from '../../mapping/schema-parts'

/** Says who the person was on the day of an event, for the choice of a reference range. */
export type SubjectOn = (event: ClinicalEvent) => RangeSubject

/** What an event holds of a source; nothing in a stage that the mapping does not mean. */
const contentIn = (
    event: ClinicalEvent,
    { dataElement, programStage }: ElementSource
): ValueContent | undefined =>
    programStage === undefined || programStage === event.stage.id
        ? event.values.find(({ field }) => field === dataElement)?.content
        : undefined

const deliveryDates = (
    events: readonly ClinicalEvent[],
    pregnancy: PregnancyMapping
): readonly CalendarDate[] =>
    events.flatMap((event) =>
        pregnancy.deliveryDate.flatMap((source) => {
            const content = contentIn(event, source)
            return content?.kind === 'date' ? [content.date] : []
        })
    )

/** What the event itself says: yes, no, or nothing. */
const saidInEvent = (
    event: ClinicalEvent,
    pregnancy: PregnancyMapping
): boolean | undefined => {
    for (const { yesCodes, noCodes, ...source } of pregnancy.pregnant) {
        const content = contentIn(event, source)
        const codes = content ? codesOf(content) : []
        if (codes.some((code) => yesCodes.includes(code))) {
            return true
        }
        if (codes.some((code) => noCodes.includes(code))) {
            return false
        }
    }
    return undefined
}

/** A pregnancy program's events count as pregnant until a delivery that the same enrollment records. */
const pregnancyOn =
    (events: readonly ClinicalEvent[], pregnancy: PregnancyMapping) =>
    (event: ClinicalEvent): boolean | undefined => {
        const said = saidInEvent(event, pregnancy)
        if (
            said !== undefined ||
            !pregnancy.programs.includes(event.program.id)
        ) {
            return said
        }
        const sameEnrollment = events.filter(
            ({ enrollment }) => enrollment === event.enrollment
        )
        const over = deliveryDates(sameEnrollment, pregnancy).some(
            (delivery) => event.date !== undefined && event.date >= delivery
        )
        return over ? undefined : true
    }

/** A day before birth is a mistake in one of the dates: it gives no age to judge by. */
const ageDaysOn = (
    birth: CalendarDate | undefined,
    day: CalendarDate | undefined
): number | undefined => {
    const days = birth && day ? daysBetween(birth, day) : -1
    return days < 0 ? undefined : days
}

export const subjectOf = (
    patient: Patient,
    events: readonly ClinicalEvent[],
    pregnancy: PregnancyMapping | undefined
): SubjectOn => {
    const birth = valueOf(patient.birthDate)?.date
    const recordedSex = valueOf(patient.sex)?.kind
    const sex =
        recordedSex === 'female' || recordedSex === 'male'
            ? recordedSex
            : undefined
    const pregnant = pregnancy
        ? pregnancyOn(events, pregnancy)
        : () => undefined
    return (event) => ({
        ageDays: ageDaysOn(birth, event.date),
        sex,
        pregnant: sex === 'male' ? false : pregnant(event),
    })
}
