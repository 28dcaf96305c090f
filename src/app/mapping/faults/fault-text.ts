import i18n from '@dhis2/d2-i18n'
import { assertNever } from '../../../domain/result'
import type { MappingFault } from '../../../mapping/check/fault'
import { unescaped } from '../../../ui/unescaped'
import { careFaultText } from './care-fault-text'
import { type FaultNames, nameOf } from './fault-names'
import { measureFaultText } from './measure-fault-text'
import { needText } from './need-text'
import { placeText } from './place-text'

/** What is wrong, without the place. */
export const faultSentence = (
    fault: MappingFault,
    names: FaultNames = {}
): string => {
    const id = nameOf(fault.id, names)
    switch (fault.kind) {
        case 'field-gone':
            return i18n.t('field {{id}} is gone, or you may not read it', {
                id,
                interpolation: unescaped,
            })
        case 'stage-gone':
            return i18n.t('stage {{id}} is gone, or you may not read it', {
                id,
                interpolation: unescaped,
            })
        case 'program-gone':
            return i18n.t('program {{id}} is gone, or you may not read it', {
                id,
                interpolation: unescaped,
            })
        case 'type-gone':
            return i18n.t(
                'no program that you may read has persons of {{id}}',
                {
                    id,
                    interpolation: unescaped,
                }
            )
        case 'field-not-in-stage':
            return i18n.t('stage {{stage}} does not have field {{id}}', {
                stage: nameOf(fault.stage, names),
                id,
                interpolation: unescaped,
            })
        case 'stage-not-in-program':
            return i18n.t('stage {{stage}} is not one of program {{program}}', {
                stage: id,
                program: nameOf(fault.program, names),
                interpolation: unescaped,
            })
        case 'wrong-field-kind':
            return fault.asked === 'attribute'
                ? i18n.t(
                      '{{id}} is a data element, where an attribute of the person is asked',
                      { id, interpolation: unescaped }
                  )
                : i18n.t(
                      '{{id}} is an attribute of the person, where a data element is asked',
                      { id, interpolation: unescaped }
                  )
        case 'wrong-value-type':
            return i18n.t(
                'field {{id}} ({{valueType}}) cannot hold {{needs}}',
                {
                    id,
                    valueType: fault.valueType,
                    needs: needText(fault.needs),
                    interpolation: unescaped,
                }
            )
        case 'option-gone':
            return i18n.t('field {{id}} has no option {{code}}', {
                id,
                code: fault.code,
                interpolation: unescaped,
            })
        case 'codes-missing':
            return i18n.t('no value of field {{id}} is among the codes', {
                id,
                interpolation: unescaped,
            })
        case 'other-type':
            return i18n.t('program {{id}} is not about persons of this type', {
                id,
                interpolation: unescaped,
            })
        case 'name-missing':
            return i18n.t('no attribute is the name of the person')
        case 'mapped-twice':
            return i18n.t('{{id}} is there twice', {
                id,
                interpolation: unescaped,
            })
        case 'same-id':
            return i18n.t('the id {{id}} is used twice', {
                id: fault.id,
                interpolation: unescaped,
            })
        case 'left-out-mapped':
            return i18n.t('{{id}} is left out and has a place all the same', {
                id,
                interpolation: unescaped,
            })
        case 'left-out-gone':
            return i18n.t('{{id}} was left out and is gone', {
                id,
                interpolation: unescaped,
            })
        case 'measured-twice':
        case 'units-differ':
        case 'unit-missing':
        case 'range-unit':
        case 'ages-reversed':
        case 'ranges-overlap':
        case 'range-gap':
        case 'bands-overlap':
            return measureFaultText(fault, names)
        case 'dose-twice':
        case 'field-two-doses':
        case 'dose-not-scheduled':
        case 'schedule-fault':
        case 'list-missing':
        case 'stage-not-repeatable':
        case 'program-not-readable':
        case 'stage-not-readable':
        case 'group-gone':
            return careFaultText(fault, names)
        default:
            return assertNever(fault)
    }
}

/** A fault of the mapping with its place, for administrators; in words as far as they are known. */
export const faultText = (
    fault: MappingFault,
    names: FaultNames = {}
): string =>
    i18n.t('{{place}}: {{what}}', {
        place: names.mapping
            ? placeText(fault.path, names.mapping)
            : fault.path,
        what: faultSentence(fault, names),
        nsSeparator: '-:-',
        interpolation: unescaped,
    })
