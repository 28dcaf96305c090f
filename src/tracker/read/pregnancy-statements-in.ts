import type { ClinicalEvent } from '../../domain/clinical-event'
import { eventSourceOf } from '../../domain/event-source'
import type {
    PregnancyAnswer,
    PregnancyStatements,
    Said,
} from '../../domain/pregnancy'
import type { RecordedValue, ValueContent } from '../../domain/recorded-value'
import { codesOf } from '../../domain/value-text'
import type { PregnancyMapping } from '../../mapping/care-mapping'
import type { ElementSource } from '../../mapping/schema-parts'

/** A field of an event, with what the mapping takes from it: undefined where that is not there. */
const saidBy =
    (event: ClinicalEvent) =>
    <T>(
        sources: readonly ElementSource[],
        take: (content: ValueContent) => T
    ): readonly Said<T>[] =>
        valuesOf(event, sources).map(({ name, content }) => ({
            value: take(content),
            name,
            content,
            source: eventSourceOf(event),
        }))

const isOf = (
    { dataElement, programStage }: ElementSource,
    { field }: RecordedValue,
    stage: string
): boolean => dataElement === field && (programStage ?? stage) === stage

const valuesOf = (
    { values, stage }: ClinicalEvent,
    sources: readonly ElementSource[]
): readonly RecordedValue[] =>
    values.filter((value) =>
        sources.some((source) => isOf(source, value, stage.id))
    )

const dateIn = (content: ValueContent) =>
    content.kind === 'date' || content.kind === 'date-time'
        ? content.date
        : undefined

const numberIn = (content: ValueContent) =>
    content.kind === 'number' ? content.number : undefined

const known = <T>(said: readonly Said<T | undefined>[]): readonly Said<T>[] =>
    said.flatMap(({ value, ...rest }) =>
        value === undefined ? [] : [{ ...rest, value }]
    )

const unknown = <T>(
    said: readonly Said<T | undefined>[]
): readonly Said<undefined>[] =>
    said.flatMap(({ value, ...rest }) =>
        value === undefined ? [{ ...rest, value: undefined }] : []
    )

type AnswerSource = PregnancyMapping['pregnant'][number]

const answerBy =
    ({ yesCodes, noCodes }: AnswerSource) =>
    (content: ValueContent): PregnancyAnswer => {
        const codes = codesOf(content)
        if (codes.some((code) => yesCodes.includes(code))) {
            return 'yes'
        }
        return codes.some((code) => noCodes.includes(code)) ? 'no' : 'unknown'
    }

/** All that an event says of a pregnancy, as the mapping has it. */
export const pregnancyStatementsIn = (
    event: ClinicalEvent,
    mapping: PregnancyMapping
): PregnancyStatements => {
    const said = saidBy(event)
    const asIs = (content: ValueContent) => content
    const lastPeriods = said(mapping.lastMenstrualPeriod, dateIn)
    const dueDates = said(mapping.dueDate, dateIn)
    const deliveries = said(mapping.deliveryDate, dateIn)
    const weeks = said(mapping.gestationalAgeWeeks, numberIn)
    return {
        answers: mapping.pregnant.flatMap((source) =>
            said([source], answerBy(source))
        ),
        lastPeriods: known(lastPeriods),
        dueDates: known(dueDates),
        gestationalWeeks: known(weeks),
        gravida: said(mapping.gravida, asIs),
        parity: said(mapping.parity, asIs),
        deliveries: known(deliveries),
        outcomes: said(mapping.outcome, asIs),
        unclear: [
            ...unknown(lastPeriods),
            ...unknown(dueDates),
            ...unknown(weeks),
            ...unknown(deliveries),
        ],
    }
}
