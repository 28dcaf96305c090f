import i18n from '@dhis2/d2-i18n'
import { useState } from 'react'
import type { ScheduledDose } from '../../../domain/immunization-schedule'
import { AgeField } from '../age/age-field'
import { faultWords } from '../assignment-form/fault-words'
import { useEditor } from '../editor-context'
import { EditForm } from '../form/edit-form'
import { NumberField, TextField } from '../form/form-fields'
import { keyText } from '../key-texts'
import classes from '../section-page/entry-row.module.css'
import { FaultNotes } from '../section-page/faults-at'
import { faultsOfDose } from './schedule-checks'
import { type DoseDraft, doseFaults, doseOf } from './schedule-edits'

interface DoseFormProps {
    /** The place in the schedule: behind the last dose for a new one. */
    readonly at: number
    readonly initial: DoseDraft
    readonly onDone: (dose: ScheduledDose) => void
    readonly onCancel: () => void
}

interface PartProps {
    readonly value: DoseDraft
    readonly change: (more: Partial<DoseDraft>) => void
}

const Which = ({ value, change }: PartProps) => {
    const { draft } = useEditor()
    const faults = doseFaults(value)
    const vaccines = draft.immunizations.map(({ vaccine }) => vaccine)
    return (
        <>
            <TextField
                label={i18n.t('Vaccine')}
                hint={keyText('schedule.doses.vaccine')}
                error={faultWords(faults.vaccine)}
                value={value.vaccine}
                onChange={(vaccine) => change({ vaccine })}
                suggestions={[...new Set(vaccines)]}
            />
            <NumberField
                label={i18n.t('Dose')}
                hint={keyText('schedule.doses.dose')}
                error={faultWords(faults.dose)}
                min={0}
                step={1}
                value={value.dose}
                onChange={(dose) => change({ dose })}
            />
        </>
    )
}

const When = ({ value, change }: PartProps) => {
    const faults = doseFaults(value)
    const { maxAgeDays } = value
    return (
        <>
            <AgeField
                label={i18n.t('Earliest')}
                hint={keyText('schedule.doses.minAgeDays')}
                error={faultWords(faults.minAgeDays)}
                value={value.minAgeDays}
                onChange={(minAgeDays) => change({ minAgeDays })}
            />
            <AgeField
                label={i18n.t('Due')}
                hint={keyText('schedule.doses.dueAgeDays')}
                error={faultWords(faults.dueAgeDays)}
                value={value.dueAgeDays}
                onChange={(dueAgeDays) => change({ dueAgeDays })}
            />
            <AgeField
                label={i18n.t('Given under')}
                hint={keyText('schedule.doses.maxAgeDays')}
                kept={maxAgeDays}
                value={maxAgeDays === undefined ? undefined : maxAgeDays + 1}
                onChange={(days) =>
                    change({
                        maxAgeDays:
                            days === undefined
                                ? undefined
                                : Math.max(days - 1, 0),
                    })
                }
            />
            <AgeField
                label={i18n.t('After the dose before')}
                hint={keyText('schedule.doses.minIntervalDays')}
                value={value.minIntervalDays}
                onChange={(minIntervalDays) => change({ minIntervalDays })}
            />
            <AgeField
                label={i18n.t('Overdue after')}
                hint={keyText('schedule.doses.overdueAfterDays')}
                value={value.overdueAfterDays}
                onChange={(overdueAfterDays) => change({ overdueAfterDays })}
            />
        </>
    )
}

/** One dose of the country's schedule; what the checks say of it stands beside while it is typed. */
export const DoseForm = ({ at, initial, onDone, onCancel }: DoseFormProps) => {
    const { draft } = useEditor()
    const [value, setValue] = useState(initial)
    const change = (more: Partial<DoseDraft>) =>
        setValue((old) => ({ ...old, ...more }))
    const dose = doseOf(value)
    return (
        <EditForm
            label={i18n.t('Dose of the schedule')}
            onConfirm={dose && (() => onDone(dose))}
            onCancel={onCancel}
        >
            <Which value={value} change={change} />
            <When value={value} change={change} />
            <div className={classes.wide} aria-live="polite">
                {dose && <FaultNotes faults={faultsOfDose(draft, at, dose)} />}
            </div>
        </EditForm>
    )
}
