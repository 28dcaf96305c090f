import type { CalendarDate } from '../../domain/calendar-date'
import type { ClinicalEvent } from '../../domain/clinical-event'
import { eventSourceOf } from '../../domain/event-source'
import type { DoseState } from '../../domain/immunization'
import type { DoseFinding } from '../../domain/join-doses'
import type { RecordedValue, ValueContent } from '../../domain/recorded-value'
import { assertNever } from '../../domain/result'
import { codesOf } from '../../domain/value-text'
import type { ImmunizationMapping } from '../../mapping/care-mapping'

interface Said {
    readonly says: DoseState
    readonly dose: number | undefined
    readonly givenOn?: CalendarDate | undefined
}

const WHOLE_NUMBER = /^\d+$/

const asYesNo = (
    content: ValueContent,
    { dose }: ImmunizationMapping
): Said => ({
    dose,
    says:
        content.kind !== 'yes-no'
            ? 'unclear'
            : content.yes
              ? 'given'
              : 'not-given',
})

const asDate = (content: ValueContent, { dose }: ImmunizationMapping): Said =>
    content.kind === 'date' || content.kind === 'date-time'
        ? { dose, says: 'given', givenOn: content.date }
        : { dose, says: 'unclear' }

/** A code counts as a number only where the mapping does not say otherwise which codes do. */
const asDoseNumber = (
    content: ValueContent,
    { dose, givenCodes }: ImmunizationMapping
): Said => {
    const code = codesOf(content)[0]?.trim() ?? ''
    const counts =
        WHOLE_NUMBER.test(code) &&
        (givenCodes.length === 0 || givenCodes.includes(code))
    return counts
        ? { dose: Number(code), says: 'given' }
        : { dose, says: 'unclear' }
}

/** A code that another dose of the same field may mean says nothing of this one. */
const asCode = (
    content: ValueContent,
    { dose, givenCodes }: ImmunizationMapping
): Said | undefined =>
    codesOf(content).some((code) => givenCodes.includes(code))
        ? { dose, says: 'given' }
        : undefined

const saidOf = (
    content: ValueContent,
    mapping: ImmunizationMapping
): Said | undefined => {
    switch (mapping.recordedAs) {
        case 'yes-no':
            return asYesNo(content, mapping)
        case 'date':
            return asDate(content, mapping)
        case 'dose-number':
            return asDoseNumber(content, mapping)
        case 'coded':
            return asCode(content, mapping)
        default:
            return assertNever(mapping.recordedAs)
    }
}

/** One recorded value, and the event that it stands in. */
export interface ValueInEvent {
    readonly event: ClinicalEvent
    readonly value: RecordedValue
}

export const doseSourceOf = (
    { event, value: { name, content } }: ValueInEvent,
    product: string
): DoseFinding['source'] => ({
    ...eventSourceOf(event),
    name,
    content,
    product,
})

/** What a value says of the dose that the mapping makes of its field; undefined when it speaks of another. */
export const doseFinding = (
    found: ValueInEvent,
    mapping: ImmunizationMapping
): DoseFinding | undefined => {
    const said = saidOf(found.value.content, mapping)
    return (
        said && {
            dose: said.dose,
            says: said.says,
            givenOn: said.givenOn,
            reason: undefined,
            source: doseSourceOf(found, mapping.name),
        }
    )
}
