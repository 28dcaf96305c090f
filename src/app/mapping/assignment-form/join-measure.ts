import i18n from '@dhis2/d2-i18n'
import type { AssignmentOf } from '../../../mapping/edit/assignment'
import type { Mapping } from '../../../mapping/mapping'
import type { MeasureSource } from '../../../mapping/measure-mapping'
import type { FieldFacts } from '../../../mapping/suggest/metadata-facts'
import type { Choice } from '../form/form-fields'
import { newMeasure } from './measure-draft'
import { withoutSources } from './without-sources'

type Measured = AssignmentOf<'vitals'> | AssignmentOf<'results'>

/** Stands for a measure that is not in the draft yet; no slug, so that it is nobody's id. */
export const NEW_MEASURE = '+'

/** Measures of the same concept that the field could be one more source of. */
export const joinChoices = (
    { section, measure }: Measured,
    draft: Mapping
): readonly Choice<string>[] => [
    { value: NEW_MEASURE, label: i18n.t('Nothing, it has a line of its own') },
    ...draft[section]
        .filter(({ concept }) => concept === measure.concept)
        .map(({ id, name }) => ({ value: id, label: name })),
]

interface JoinContext {
    readonly draft: Mapping
    readonly field: FieldFacts
}

/** The unit in which the value is recorded stays, whatever the unit of the measure that it joins. */
const recordedIn = (
    { measure, source }: Measured,
    unit: string | undefined
): MeasureSource => {
    const recorded = source.unit ?? measure.unit
    return {
        ...source,
        unit: recorded && unit && recorded !== unit ? recorded : undefined,
    }
}

/** The same source under another measure, or under a new one. */
export const joined = (
    value: Measured,
    id: string,
    { draft, field }: JoinContext
): Measured => {
    if (value.section === 'vitals') {
        const known = draft.vitals.find((one) => one.id === id)
        const { concept, unit } = value.measure
        const measure = known
            ? withoutSources(known)
            : { ...newMeasure(concept, field, draft), unit }
        return { ...value, measure, source: recordedIn(value, measure.unit) }
    }
    const known = draft.results.find((one) => one.id === id)
    const { concept, unit, abnormalCodes } = value.measure
    const measure = known
        ? withoutSources(known)
        : { ...newMeasure(concept, field, draft), unit, abnormalCodes }
    return { ...value, measure, source: recordedIn(value, measure.unit) }
}
