import i18n from '@dhis2/d2-i18n'
import { useState } from 'react'
import { faultWords } from '../assignment-form/fault-words'
import { useEditor } from '../editor-context'
import { EditForm } from '../form/edit-form'
import { TextField } from '../form/form-fields'
import { keyText } from '../key-texts'
import { type SavedSchedule, withSchedule } from './schedule-edits'

interface ScheduleFormProps {
    readonly schedule: SavedSchedule
    /** Makes a change, if any, and closes. */
    readonly settle: (change: () => void) => void
}

const needed = (text: string): string | undefined =>
    text.trim() ? undefined : faultWords('empty')

/** What the schedule is called and where it is written. */
export const ScheduleForm = ({ schedule, settle }: ScheduleFormProps) => {
    const { edit } = useEditor()
    const [value, setValue] = useState(schedule)
    const { name, source, version } = value
    const isReady = [name, source, version].every((text) => text.trim())
    return (
        <EditForm
            label={i18n.t('Name and source of the schedule')}
            onConfirm={
                isReady
                    ? () => settle(() => edit(withSchedule(value)))
                    : undefined
            }
            onCancel={() => settle(() => undefined)}
        >
            <TextField
                label={i18n.t('Name')}
                hint={keyText('schedule.name')}
                error={needed(name)}
                value={name}
                onChange={(text) => setValue({ ...value, name: text })}
            />
            <TextField
                label={i18n.t('Source')}
                hint={keyText('schedule.source')}
                error={needed(source)}
                value={source}
                onChange={(text) => setValue({ ...value, source: text })}
            />
            <TextField
                label={i18n.t('Version')}
                hint={keyText('schedule.version')}
                error={needed(version)}
                value={version}
                onChange={(text) => setValue({ ...value, version: text })}
            />
        </EditForm>
    )
}
