import type {
    ImmunizationMapping,
    MedicationMapping,
    PregnancyMapping,
} from '../care-mapping'
import type { ResultMapping, VitalMapping } from '../measure-mapping'
import type { ValueNeed } from '../value-need'
import {
    type Reference,
    toElementBeside,
    toPlaces,
    toSource,
    toSources,
} from './reference'

const AS_MEDICINE: Readonly<
    Record<MedicationMapping['recordedAs'], ValueNeed>
> = {
    'yes-no': 'yes-no',
    drug: 'words',
    dose: 'amount',
    'days-supplied': 'number',
    status: 'answer',
}

const AS_DOSE: Readonly<Record<ImmunizationMapping['recordedAs'], ValueNeed>> =
    {
        'yes-no': 'yes-no',
        date: 'date',
        'dose-number': 'amount',
        coded: 'answer',
    }

/** A measure without a source is none: with its only source it goes itself. */
export const measureReferences =
    (list: 'vitals' | 'results') =>
    (
        { sources }: VitalMapping | ResultMapping,
        index: number
    ): readonly Reference[] => {
        const measure = `${list}.${index}`
        const wanted = {
            path: `${measure}.sources`,
            needs:
                list === 'vitals' ? ('number' as const) : ('result' as const),
        }
        return sources.length === 1
            ? toSources({ ...wanted, owner: measure }, sources)
            : toSources(wanted, sources)
    }

export const medicationReference = (
    { source, recordedAs }: MedicationMapping,
    index: number
): Reference =>
    toSource(
        {
            path: `medications.${index}.source`,
            needs: AS_MEDICINE[recordedAs],
            owner: `medications.${index}`,
        },
        source
    )

export const immunizationReferences = (
    { source, recordedAs, reasonNotGiven }: ImmunizationMapping,
    index: number
): readonly Reference[] => {
    const path = `immunizations.${index}`
    return [
        toSource(
            {
                path: `${path}.source`,
                needs: AS_DOSE[recordedAs],
                owner: path,
            },
            source
        ),
        ...toElementBeside(
            { path: `${path}.reasonNotGiven`, needs: 'answer' },
            reasonNotGiven,
            undefined
        ),
    ]
}

const FIELDS = {
    pregnant: 'answer',
    lastMenstrualPeriod: 'date',
    dueDate: 'date',
    gestationalAgeWeeks: 'number',
    gravida: 'count',
    parity: 'count',
    deliveryDate: 'date',
    outcome: 'answer',
} as const satisfies Partial<Record<keyof PregnancyMapping, ValueNeed>>

export const pregnancyReferences = (
    pregnancy: PregnancyMapping | undefined
): readonly Reference[] => {
    if (!pregnancy) {
        return []
    }
    const list = (key: keyof typeof FIELDS) =>
        toSources(
            { path: `pregnancy.${key}`, needs: FIELDS[key] },
            pregnancy[key]
        )
    return [
        ...toPlaces('program', 'pregnancy.programs', pregnancy.programs),
        ...toPlaces(
            'stage',
            'pregnancy.contactStages',
            pregnancy.contactStages
        ),
        ...list('pregnant'),
        ...list('lastMenstrualPeriod'),
        ...list('dueDate'),
        ...list('gestationalAgeWeeks'),
        ...list('gravida'),
        ...list('parity'),
        ...list('deliveryDate'),
        ...list('outcome'),
    ]
}
