import i18n from '@dhis2/d2-i18n'
import type { ImmunizationSchedule } from '../../../domain/immunization-schedule'
import { unescaped } from '../../../ui/unescaped'
import classes from '../immunizations/immunizations.module.css'

/** Where a schedule comes from. */
export const ScheduleSource = ({
    schedule: { name, source, version },
}: {
    readonly schedule: ImmunizationSchedule
}) => (
    <p className={classes.note}>
        {i18n.t('{{name}}, from {{source}}, {{version}}', {
            name,
            source,
            version,
            interpolation: unescaped,
        })}
    </p>
)
