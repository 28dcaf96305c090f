import i18n from '@dhis2/d2-i18n'
import { Button } from '@dhis2/ui'
import { useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { unescaped } from '../../../ui/unescaped'
import { doseText } from '../assignment-form/dose-text'
import { useEditor } from '../editor-context'
import classes from '../immunizations/immunizations.module.css'
import { FaultsAt } from '../section-page/faults-at'
import { DoseForm } from './dose-form'
import {
    NEW_DOSE,
    removeDose,
    type SavedSchedule,
    setDose,
    withSchedule,
} from './schedule-edits'
import { ScheduleForm } from './schedule-form'
import { ScheduleSource } from './schedule-source'
import { ScheduleTable } from './schedule-table'

type Open = 'source' | number | undefined

interface OwnScheduleProps {
    readonly schedule: SavedSchedule
}

const DoseActions = ({
    name,
    change,
    remove,
}: {
    readonly name: string
    readonly change: () => void
    readonly remove: () => void
}) => (
    <span className={classes.rowActions}>
        <Button
            small
            secondary
            onClick={change}
            aria-label={i18n.t('Change {{name}}', {
                name,
                interpolation: unescaped,
            })}
        >
            {i18n.t('Change')}
        </Button>
        <Button
            small
            secondary
            onClick={remove}
            aria-label={i18n.t('Remove {{name}}', {
                name,
                interpolation: unescaped,
            })}
        >
            {i18n.t('Remove')}
        </Button>
    </span>
)

const nameOf = ({ vaccine, dose }: SavedSchedule['doses'][number]): string =>
    i18n.t('{{vaccine}}, {{dose}}', {
        vaccine,
        dose: doseText(dose),
        interpolation: unescaped,
    })

const Actions = ({ open }: { readonly open: (part: Open) => void }) => {
    const { draft, edit } = useEditor()
    return (
        <div className={classes.actions}>
            <Button
                small
                secondary
                onClick={() => open(draft.schedule?.doses.length)}
            >
                {i18n.t('Add a dose')}
            </Button>
            <Button small secondary onClick={() => open('source')}>
                {i18n.t('Change name and source')}
            </Button>
            <Button
                small
                secondary
                onClick={() => edit(withSchedule(undefined))}
            >
                {i18n.t('Back to the schedule of WHO')}
            </Button>
        </div>
    )
}

/** The country's schedule, dose by dose. */
export const OwnSchedule = ({ schedule }: OwnScheduleProps) => {
    const { edit, readOnly } = useEditor()
    const [open, setOpen] = useState<Open>()
    const table = useRef<HTMLDivElement>(null)
    const { doses } = schedule
    const settle = (change: () => void) => {
        flushSync(() => {
            change()
            setOpen(undefined)
        })
        table.current?.focus()
    }
    const close = () => settle(() => undefined)
    const actions = (index: number) => {
        const dose = doses[index]
        return (
            dose && (
                <DoseActions
                    name={nameOf(dose)}
                    change={() => setOpen(index)}
                    remove={() => settle(() => edit(removeDose(index)))}
                />
            )
        )
    }
    return (
        <>
            <ScheduleSource schedule={schedule} />
            <div ref={table} tabIndex={-1}>
                <ScheduleTable
                    doses={doses}
                    actions={readOnly ? undefined : actions}
                />
            </div>
            {typeof open === 'number' && (
                <DoseForm
                    key={open}
                    at={open}
                    initial={doses[open] ?? NEW_DOSE}
                    onDone={(dose) => settle(() => edit(setDose(open, dose)))}
                    onCancel={close}
                />
            )}
            {open === 'source' && (
                <ScheduleForm schedule={schedule} settle={settle} />
            )}
            <FaultsAt place="schedule" />
            {!readOnly && open === undefined && <Actions open={setOpen} />}
        </>
    )
}
