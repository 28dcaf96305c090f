import i18n from '@dhis2/d2-i18n'
import { unitSymbol } from '../../../domain/units'
import type { BandsProblem, MappingFault } from '../../../mapping/check/fault'
import { unescaped } from '../../../ui/unescaped'
import { roundedDaysText } from '../age/age-text'
import { type FaultNames, nameOf } from './fault-names'
import { placeText } from './place-text'

export type MeasureFault = Extract<
    MappingFault,
    {
        kind:
            | 'measured-twice'
            | 'units-differ'
            | 'unit-missing'
            | 'range-unit'
            | 'ages-reversed'
            | 'ranges-overlap'
            | 'range-gap'
            | 'bands-overlap'
    }
>

type Gap = Extract<MappingFault, { kind: 'range-gap' }>

const BANDS: Readonly<Record<BandsProblem, () => string>> = {
    direction: () =>
        i18n.t('a low level for high values, or a high one for low values'),
    overlap: () =>
        i18n.t('low begins where high has begun; no value would be normal'),
    order: () =>
        i18n.t('all that is abnormal would be critical; check the bounds'),
    twice: () => i18n.t('the same level twice'),
}

/** Whom a gap concerns; nothing where it concerns everybody. */
const peopleOf = ({ sex, pregnant }: Gap): string | undefined => {
    if (pregnant === true) {
        return i18n.t('pregnant')
    }
    if (sex === 'female') {
        return i18n.t('female')
    }
    if (sex === 'male') {
        return i18n.t('male')
    }
    return pregnant === false ? i18n.t('not pregnant') : undefined
}

const gapText = (fault: Gap): string => {
    const from = roundedDaysText(fault.fromDays)
    const to = roundedDaysText(fault.toDays)
    const people = peopleOf(fault)
    return people
        ? i18n.t('no range for the ages of {{from}} to {{to}} ({{people}})', {
              from,
              to,
              people,
              interpolation: unescaped,
          })
        : i18n.t('no range for the ages of {{from}} to {{to}}', {
              from,
              to,
              interpolation: unescaped,
          })
}

/** What is wrong with a measure, its sources or its ranges. */
export const measureFaultText = (
    fault: MeasureFault,
    names: FaultNames
): string => {
    const field = nameOf(fault.id, names)
    switch (fault.kind) {
        case 'measured-twice':
            return i18n.t('field {{field}} is measured twice', {
                field,
                interpolation: unescaped,
            })
        case 'units-differ':
            return i18n.t(
                'field {{field}} is recorded in {{unit}}, which cannot be converted into {{measureUnit}}',
                {
                    field,
                    unit: unitSymbol(fault.unit),
                    measureUnit: unitSymbol(fault.measureUnit),
                    interpolation: unescaped,
                }
            )
        case 'unit-missing':
            return i18n.t('has no unit, though its fields or ranges have one')
        case 'range-unit':
            return i18n.t(
                'values in {{unit}} cannot be compared with a range in {{rangeUnit}}; they get no flag',
                {
                    unit: unitSymbol(fault.unit),
                    rangeUnit: unitSymbol(fault.rangeUnit),
                    interpolation: unescaped,
                }
            )
        case 'ages-reversed':
            return i18n.t('the lowest age is above the highest')
        case 'ranges-overlap':
            return i18n.t(
                'holds for the same people as “{{other}}”, which is used instead',
                {
                    other: names.mapping
                        ? placeText(fault.other, names.mapping)
                        : fault.other,
                    interpolation: unescaped,
                }
            )
        case 'range-gap':
            return gapText(fault)
        case 'bands-overlap':
            return BANDS[fault.problem]()
    }
}
