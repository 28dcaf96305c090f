import { foldText } from '../../../domain/fold-text'
import type { Assignment } from '../../../mapping/edit/assignment'
import type { FieldFacts } from '../../../mapping/suggest/metadata-facts'
import { guessCodes } from './code-guess'
import { type Holding, holdingOf } from './field-holding'
import { slugOf } from './slug-of'
import { nameWithoutUnit } from './unit-guess'

type RecordedAs = 'yes-no' | 'date' | 'dose-number' | 'coded'

/** How a dose is recorded in a field, most likely. */
const LIKELY: Readonly<Record<Holding, RecordedAs>> = {
    'yes-no': 'yes-no',
    date: 'date',
    number: 'dose-number',
    codes: 'coded',
    text: 'dose-number',
    other: 'coded',
}

const BIRTH = /\b(birth|naissance|nacer|nascer)\b/
const LAST_NUMBER = /(\d)\D*$/

/** "Penta 2" is the second dose; a name without a number does not say which. */
const doseSaidBy = (name: string): number | undefined => {
    const number = LAST_NUMBER.exec(name)?.[1]
    if (BIRTH.test(foldText(name))) {
        return 0
    }
    return number === undefined ? undefined : Number(number)
}

const WORDS_OF_DOSES =
    /\b(at birth|birth dose|dose|vaccine|vaccination|given)\b/gi

const vaccineSaidBy = (name: string): string =>
    slugOf(
        name.replace(WORDS_OF_DOSES, ' ').replace(/[\s-]*\d+\s*$/, ''),
        'vaccine'
    )

export const vaccineDraft = (field: FieldFacts): Assignment => {
    const name = nameWithoutUnit(field)
    const recordedAs = LIKELY[holdingOf(field)]
    const dose = recordedAs === 'dose-number' ? undefined : doseSaidBy(name)
    return {
        section: 'immunizations',
        item: {
            vaccine: vaccineSaidBy(name),
            name,
            ...(dose === undefined ? {} : { dose }),
            source: { dataElement: field.id },
            recordedAs,
            givenCodes: recordedAs === 'coded' ? guessCodes(field, 'yes') : [],
        },
    }
}
