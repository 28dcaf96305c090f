import i18n from '@dhis2/d2-i18n'
import type {
    MappingFault,
    ScheduleProblem,
} from '../../../mapping/check/fault'
import { unescaped } from '../../../ui/unescaped'
import { type FaultNames, nameOf } from './fault-names'

export type CareFault = Extract<
    MappingFault,
    {
        kind:
            | 'dose-twice'
            | 'field-two-doses'
            | 'dose-not-scheduled'
            | 'schedule-fault'
            | 'list-missing'
            | 'stage-not-repeatable'
            | 'program-not-readable'
            | 'stage-not-readable'
            | 'group-gone'
    }
>

const SCHEDULE: Readonly<Record<ScheduleProblem, () => string>> = {
    'due-too-early': () => i18n.t('is due before it may be given'),
    'due-too-late': () => i18n.t('is due when it is no longer given'),
    order: () => i18n.t('is due before the dose that it follows'),
    interval: () =>
        i18n.t('is due nearer to the dose before it than the interval allows'),
    twice: () => i18n.t('is in the schedule twice'),
}

const groupNames = (groups: readonly string[], names: FaultNames): string =>
    groups.map((group) => nameOf(group, names)).join(', ')

/** What is wrong with vaccines, with the place for new problems, or with who can read. */
export const careFaultText = (fault: CareFault, names: FaultNames): string => {
    const name = nameOf(fault.id, names)
    switch (fault.kind) {
        case 'dose-twice':
            return i18n.t(
                'the same dose of {{vaccine}} would be counted twice, by field {{field}}',
                {
                    vaccine: fault.vaccine,
                    field: name,
                    interpolation: unescaped,
                }
            )
        case 'field-two-doses':
            return i18n.t(
                'field {{field}} stands for several doses of {{vaccine}}',
                {
                    vaccine: fault.vaccine,
                    field: name,
                    interpolation: unescaped,
                }
            )
        case 'dose-not-scheduled':
            return i18n.t(
                'the schedule does not know this dose of {{vaccine}}',
                { vaccine: fault.vaccine, interpolation: unescaped }
            )
        case 'schedule-fault':
            return SCHEDULE[fault.problem]()
        case 'list-missing':
            return i18n.t(
                'stage {{stage}} is not mapped as a problem list, so that nothing says what its fields are',
                { stage: name, interpolation: unescaped }
            )
        case 'stage-not-repeatable':
            return i18n.t(
                'stage {{stage}} takes one event only; a second problem could not be written',
                { stage: name, interpolation: unescaped }
            )
        case 'program-not-readable':
            return i18n.t('{{groups}} cannot read program {{program}}', {
                groups: groupNames(fault.groups, names),
                program: name,
                interpolation: unescaped,
            })
        case 'stage-not-readable':
            return i18n.t('{{groups}} cannot read stage {{stage}}', {
                groups: groupNames(fault.groups, names),
                stage: name,
                interpolation: unescaped,
            })
        case 'group-gone':
            return i18n.t(
                'user group {{group}} is gone, or you may not see it',
                { group: name, interpolation: unescaped }
            )
    }
}
