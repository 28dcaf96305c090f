import i18n from '@dhis2/d2-i18n'
import { Button } from '@dhis2/ui'
import { DEFAULT_SCHEDULE } from '../../../domain/default-schedule'
import { useEditor } from '../editor-context'
import classes from '../immunizations/immunizations.module.css'
import { keyText } from '../key-texts'
import { PagePart } from '../section-page/section-page'
import { OwnSchedule } from './own-schedule'
import { withSchedule } from './schedule-edits'
import { ScheduleSource } from './schedule-source'
import { ScheduleTable } from './schedule-table'

/** The chart's own schedule, to read; it is changed by making it the country's. */
const BroughtSchedule = () => {
    const { edit, readOnly } = useEditor()
    return (
        <>
            <ScheduleSource schedule={DEFAULT_SCHEDULE} />
            <ScheduleTable doses={DEFAULT_SCHEDULE.doses} />
            {!readOnly && (
                <div className={classes.actions}>
                    <Button
                        small
                        secondary
                        onClick={() => edit(withSchedule(DEFAULT_SCHEDULE))}
                    >
                        {i18n.t('Change for this country')}
                    </Button>
                </div>
            )}
        </>
    )
}

/** When each dose is due: as WHO has it, or as the country changed it. */
export const ScheduleEditor = () => {
    const { draft } = useEditor()
    return (
        <PagePart title={i18n.t('Schedule')} hint={keyText('schedule')}>
            {draft.schedule ? (
                <OwnSchedule schedule={draft.schedule} />
            ) : (
                <BroughtSchedule />
            )}
        </PagePart>
    )
}
