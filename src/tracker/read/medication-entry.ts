import type { ClinicalEvent } from '../../domain/clinical-event'
import type {
    MedicationAnswer,
    MedicationEntry,
    MedicationSupply,
} from '../../domain/medication'
import type { ValueContent } from '../../domain/recorded-value'
import { codesOf } from '../../domain/value-text'
import type {
    MedicationReading,
    MedicationStatement,
} from './medication-statements'
import { placeInRecord, type ReadContext } from './read-context'
import { recordedIn } from './recorded-source'

const numberIn = (content: ValueContent): number | undefined => {
    if (content.kind === 'number') {
        return content.number
    }
    const [text = ''] = content.kind === 'text' ? codesOf(content) : []
    return /^\d+(\.\d+)?$/.test(text.trim()) ? Number(text) : undefined
}

const yesOrNo = (content: ValueContent): MedicationAnswer =>
    content.kind === 'yes-no' ? (content.yes ? 'yes' : 'no') : 'unclear'

/** Nothing given or supplied is neither a yes nor a no to the medicine. */
const amountAnswer = (content: ValueContent): MedicationAnswer =>
    content.kind === 'unreadable' || numberIn(content) === 0 ? 'unclear' : 'yes'

const answerOf = ({ meaning, value }: MedicationReading): MedicationAnswer => {
    const { content } = value
    switch (meaning.recordedAs) {
        case 'yes-no':
        case 'status':
            return yesOrNo(content)
        case 'dose':
        case 'days-supplied':
            return amountAnswer(content)
        case 'drug':
            return content.kind === 'yes-no' ? yesOrNo(content) : 'yes'
    }
}

/** Answers of one event that do not agree are for the reader to judge. */
const joinedAnswer = (
    answers: readonly MedicationAnswer[]
): MedicationAnswer => {
    const [first, ...others] = new Set(answers)
    return first !== undefined && others.length === 0 ? first : 'unclear'
}

/** How a reader reaches what tells the event and the record around it. */
export interface EntryPlace {
    readonly event: ClinicalEvent
    readonly isLatest: boolean
}

const supplyOf = (
    { meaning, value }: MedicationReading,
    event: ClinicalEvent,
    context: ReadContext
): MedicationSupply => {
    const { content, name } = value
    const { unit = 'd' } = meaning
    if (unit !== 'd') {
        const where = placeInRecord(name, event.program.name, event.date)
        context.report({ kind: 'unit-not-convertible', where, text: unit })
        return { content, days: undefined }
    }
    const days = numberIn(content)
    return { content, days: days !== undefined && days > 0 ? days : undefined }
}

const isAnswer = ({ meaning, value }: MedicationReading): boolean =>
    meaning.recordedAs === 'yes-no' ||
    meaning.recordedAs === 'status' ||
    (meaning.recordedAs === 'drug' && value.content.kind === 'yes-no')

export const medicationEntry = (
    { readings }: MedicationStatement,
    { event, isLatest }: EntryPlace,
    context: ReadContext
): MedicationEntry | undefined => {
    const [first] = readings
    return (
        first && {
            source: recordedIn(event, first.value),
            answer: joinedAnswer(readings.map(answerOf)),
            said: readings
                .filter(isAnswer)
                .map(({ value: { content } }) => content),
            doses: readings
                .filter(({ meaning }) => meaning.recordedAs === 'dose')
                .map(({ meaning, value: { content } }) => ({
                    content,
                    unit: meaning.unit,
                })),
            supplies: readings
                .filter(({ meaning }) => meaning.recordedAs === 'days-supplied')
                .map((reading) => supplyOf(reading, event, context)),
            isLatest,
        }
    )
}
