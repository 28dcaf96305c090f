import type { ClinicalEvent } from '../../domain/clinical-event'
import { foldText } from '../../domain/fold-text'
import type { RecordedValue, ValueContent } from '../../domain/recorded-value'
import { wordsOf } from '../../domain/value-text'
import type { MedicationMapping } from '../../mapping/care-mapping'
import type { MedicationFields } from './medication-fields'

/** A value of a field that the mapping knows, and what it knows. */
export interface MedicationReading {
    readonly meaning: MedicationMapping
    readonly value: RecordedValue
}

/** All that one event says of one medicine. */
export interface MedicationStatement {
    readonly key: string
    readonly name: ValueContent
    readonly readings: readonly MedicationReading[]
}

interface Statement extends MedicationStatement {
    readonly readings: MedicationReading[]
}

const textKey = (name: string): string => foldText(name.trim())

/** A code that is not known is not a name: it joins only itself. */
const keyOf = (name: ValueContent): string =>
    name.kind === 'unreadable'
        ? `? ${name.text}`
        : textKey(wordsOf(name).join(', '))

/** The drugs that a value names; a yes or no is about the drug that its field is named after. */
const namesIn = ({
    meaning,
    value: { content, name },
}: MedicationReading): readonly ValueContent[] => {
    switch (content.kind) {
        case 'yes-no':
        case 'file':
            return [{ kind: 'text', text: meaning.name ?? name }]
        case 'options':
            return content.options.map((option) => ({
                kind: 'option',
                ...option,
            }))
        default:
            return [content]
    }
}

const readingsOf = (
    event: ClinicalEvent,
    { meaningOf }: MedicationFields
): readonly MedicationReading[] =>
    event.values.flatMap((value) =>
        meaningOf(value.field, event.stage.id).map((meaning) => ({
            meaning,
            value,
        }))
    )

/** The statements of one event while its values are gone through. */
const collection = () => {
    const statements = new Map<string, Statement>()
    /** What a drug is called in the mapping, beside its own name. */
    const byRole = new Map<string, Statement[]>()
    const byField = new Map<string, Statement[]>()
    const listed = (
        index: Map<string, Statement[]>,
        key: string,
        statement: Statement
    ) => index.set(key, [...(index.get(key) ?? []), statement])
    const of = (name: ValueContent): Statement => {
        const key = keyOf(name)
        const known = statements.get(key)
        const statement = known ?? { key, name, readings: [] }
        statements.set(key, statement)
        return statement
    }
    return {
        addDrug: (reading: MedicationReading) => {
            const { meaning, value } = reading
            for (const name of namesIn(reading)) {
                const statement = of(name)
                statement.readings.push(reading)
                listed(byField, value.field, statement)
                if (meaning.name !== undefined) {
                    listed(byRole, textKey(meaning.name), statement)
                }
            }
        },
        addNamed: (name: string, reading: MedicationReading) => {
            const role = byRole.get(textKey(name)) ?? []
            const [only] = role.length === 1 ? role : []
            const statement = only ?? of({ kind: 'text', text: name })
            statement.readings.push(reading)
            listed(byField, reading.value.field, statement)
        },
        addTo: (drug: string, reading: MedicationReading): boolean => {
            const [only, ...others] = byField.get(drug) ?? []
            if (!only || others.length > 0) {
                return false
            }
            only.readings.push(reading)
            return true
        },
        statements: (): readonly MedicationStatement[] => [
            ...statements.values(),
        ],
    }
}

/** Puts what one event says of each medicine together: by name, else by the place in the form. */
export const medicationStatements = (
    event: ClinicalEvent,
    fields: MedicationFields
): readonly MedicationStatement[] => {
    const readings = readingsOf(event, fields)
    const found = collection()
    const isDrug = ({ meaning }: MedicationReading) =>
        meaning.recordedAs === 'drug'
    readings.filter(isDrug).forEach(found.addDrug)
    const others = readings.filter((reading) => !isDrug(reading))
    const nameless: MedicationReading[] = []
    for (const reading of others) {
        const { name, recordedAs } = reading.meaning
        if (name === undefined && recordedAs !== 'yes-no') {
            nameless.push(reading)
        } else {
            found.addNamed(name ?? reading.value.name, reading)
        }
    }
    for (const reading of nameless) {
        const { field, name } = reading.value
        const drug = fields.drugBefore(field, event.stage.id)
        if (drug === undefined || !found.addTo(drug, reading)) {
            found.addNamed(name, reading)
        }
    }
    return found.statements()
}
