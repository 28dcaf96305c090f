import i18n from '@dhis2/d2-i18n'
import { assertNever } from '../../../domain/result'
import { unitSymbol } from '../../../domain/units'
import type { Assignment, AssignmentOf } from '../../../mapping/edit/assignment'
import type { MeasureSource } from '../../../mapping/measure-mapping'
import { unescaped } from '../../../ui/unescaped'
import { fieldName, type KnownNames, programName } from '../known-names'
import { doseText } from './dose-text'
import { PERSON_PARTS, PREGNANCY_PARTS } from './person-text'

interface Measured {
    readonly measure: {
        readonly name: string
        readonly unit?: string | undefined
    }
    readonly source: MeasureSource
}

const measureText = ({ measure, source }: Measured): string => {
    const { name } = measure
    const unit = measure.unit && unitSymbol(measure.unit)
    if (!unit) {
        return name
    }
    return source.unit && source.unit !== measure.unit
        ? i18n.t('{{name}} ({{unit}}, recorded in {{recorded}})', {
              name,
              unit,
              recorded: unitSymbol(source.unit) || source.unit,
              interpolation: unescaped,
          })
        : i18n.t('{{name}} ({{unit}})', {
              name,
              unit,
              interpolation: unescaped,
          })
}

const yesOrNo = (name: string): string =>
    i18n.t('{{name}} (yes or no)', { name, interpolation: unescaped })

const problemText = (
    { item }: AssignmentOf<'problems'>,
    known: KnownNames
): string => {
    switch (item.kind) {
        case 'flag':
            return yesOrNo(item.name)
        case 'coded':
            return i18n.t('the value names it')
        case 'list':
            return i18n.t('one in each event, named by {{field}}', {
                field: fieldName(item.problem, known),
                interpolation: unescaped,
            })
        case 'enrollment':
            return i18n.t('{{name}}, by being enrolled', {
                name: item.name,
                interpolation: unescaped,
            })
    }
}

const allergyText = ({ item }: AssignmentOf<'allergies'>): string =>
    item.substance ? yesOrNo(item.substance) : i18n.t('the value names it')

const MEDICINES: Readonly<
    Record<
        AssignmentOf<'medications'>['item']['recordedAs'],
        (name: string) => string
    >
> = {
    'yes-no': yesOrNo,
    drug: () => i18n.t('the value names it'),
    dose: (name) =>
        i18n.t('{{name}} (dose)', { name, interpolation: unescaped }),
    'days-supplied': (name) =>
        i18n.t('{{name}} (days supplied)', { name, interpolation: unescaped }),
    status: (name) =>
        i18n.t('{{name}} (status)', { name, interpolation: unescaped }),
}

const medicineText = (
    { item }: AssignmentOf<'medications'>,
    known: KnownNames
): string =>
    MEDICINES[item.recordedAs](
        item.name ?? fieldName(item.source.dataElement, known)
    )

const vaccineText = ({ item }: AssignmentOf<'immunizations'>): string =>
    item.dose === undefined
        ? item.name
        : i18n.t('{{vaccine}}, {{dose}}', {
              vaccine: item.name,
              dose: doseText(item.dose),
              interpolation: unescaped,
          })

const pregnancyText = (
    one: AssignmentOf<'pregnancy'>,
    known: KnownNames
): string => {
    switch (one.as) {
        case 'program':
            return i18n.t('each enrollment in {{program}} is one', {
                program: programName(one.program, known),
                interpolation: unescaped,
            })
        case 'contact-stage':
            return i18n.t('each event is an antenatal contact')
        default:
            return PREGNANCY_PARTS[one.as]()
    }
}

/** What something is on the chart, without the section that it is in. */
export const assignmentDetail = (
    one: Assignment,
    known: KnownNames
): string => {
    switch (one.section) {
        case 'person':
            return PERSON_PARTS[one.as]()
        case 'vitals':
        case 'results':
            return measureText(one)
        case 'problems':
            return problemText(one, known)
        case 'allergies':
            return allergyText(one)
        case 'medications':
            return medicineText(one, known)
        case 'immunizations':
            return vaccineText(one)
        case 'pregnancy':
            return pregnancyText(one, known)
        case 'left-out':
            return ''
        default:
            return assertNever(one)
    }
}

const WITH_SECTION: Readonly<
    Record<
        Exclude<Assignment['section'], 'left-out'>,
        (detail: string) => string
    >
> = {
    person: (detail) =>
        i18n.t('Person: {{detail}}', {
            detail,
            nsSeparator: '-:-',
            interpolation: unescaped,
        }),
    vitals: (detail) =>
        i18n.t('Vital: {{detail}}', {
            detail,
            nsSeparator: '-:-',
            interpolation: unescaped,
        }),
    results: (detail) =>
        i18n.t('Result: {{detail}}', {
            detail,
            nsSeparator: '-:-',
            interpolation: unescaped,
        }),
    problems: (detail) =>
        i18n.t('Problem: {{detail}}', {
            detail,
            nsSeparator: '-:-',
            interpolation: unescaped,
        }),
    allergies: (detail) =>
        i18n.t('Allergy: {{detail}}', {
            detail,
            nsSeparator: '-:-',
            interpolation: unescaped,
        }),
    medications: (detail) =>
        i18n.t('Medicine: {{detail}}', {
            detail,
            nsSeparator: '-:-',
            interpolation: unescaped,
        }),
    immunizations: (detail) =>
        i18n.t('Vaccine: {{detail}}', {
            detail,
            nsSeparator: '-:-',
            interpolation: unescaped,
        }),
    pregnancy: (detail) =>
        i18n.t('Pregnancy: {{detail}}', {
            detail,
            nsSeparator: '-:-',
            interpolation: unescaped,
        }),
}

/** What something is on the chart, in words: "Vital: Weight (kg)". */
export const assignmentText = (one: Assignment, known: KnownNames): string =>
    one.section === 'left-out'
        ? i18n.t('Timeline only')
        : WITH_SECTION[one.section](assignmentDetail(one, known))
