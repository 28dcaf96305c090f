import i18n from '@dhis2/d2-i18n'
import type { ReactNode } from 'react'
import type { ScheduledDose } from '../../../domain/immunization-schedule'
import { daysText } from '../age/age-text'
import { doseText } from '../assignment-form/dose-text'
import classes from '../immunizations/immunizations.module.css'
import { ScrollBox } from '../section-page/scroll-box'

interface ScheduleTableProps {
    readonly doses: readonly ScheduledDose[]
    /** What can be done with a dose, in a last column. */
    readonly actions?: ((index: number) => ReactNode) | undefined
}

const span = (days: number | undefined): string =>
    days === undefined ? '–' : daysText(days)

const age = (days: number): string =>
    days === 0 ? i18n.t('at birth') : daysText(days)

/** The last day counts: an age that is given until day 364 is given under 52 weeks. */
const upTo = (days: number | undefined): string =>
    days === undefined ? '–' : daysText(days + 1)

const headings = (): readonly string[] => [
    i18n.t('Earliest'),
    i18n.t('Due'),
    i18n.t('Given under'),
    i18n.t('After the dose before'),
    i18n.t('Overdue after'),
]

const Dose = ({ dose }: { readonly dose: ScheduledDose }) => (
    <>
        <th scope="row">
            {dose.vaccine}
            <span className={classes.short}>{doseText(dose.dose)}</span>
        </th>
        <td className={classes.number}>{age(dose.minAgeDays)}</td>
        <td className={classes.number}>{age(dose.dueAgeDays)}</td>
        <td className={classes.number}>{upTo(dose.maxAgeDays)}</td>
        <td className={classes.number}>{span(dose.minIntervalDays)}</td>
        <td className={classes.number}>{span(dose.overdueAfterDays)}</td>
    </>
)

/** A dose a row, ages in the largest unit that says them exactly. */
export const ScheduleTable = ({ doses, actions }: ScheduleTableProps) => (
    <ScrollBox label={i18n.t('Doses of the schedule')}>
        <table className={classes.table}>
            <thead>
                <tr>
                    <th scope="col">{i18n.t('Vaccine')}</th>
                    {headings().map((heading) => (
                        <th key={heading} scope="col">
                            {heading}
                        </th>
                    ))}
                    {actions && <td />}
                </tr>
            </thead>
            <tbody>
                {doses.map((dose, index) => (
                    <tr key={index}>
                        <Dose dose={dose} />
                        {actions && <td>{actions(index)}</td>}
                    </tr>
                ))}
            </tbody>
        </table>
    </ScrollBox>
)
