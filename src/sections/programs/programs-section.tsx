import i18n from '@dhis2/d2-i18n'
import type { Chart } from '../../domain/chart'
import { enrollmentBars } from '../../domain/enrollment-bars'
import { formatDate } from '../../ui/format-date'
import { type Loadable, mapLoadable } from '../../ui/loadable'
import { useLocale } from '../../ui/locale-context'
import { EmptyNote, SectionFrame } from '../../ui/section-frame'
import { EnrollmentRow, type ProgramParts } from './enrollment-row'
import classes from './programs.module.css'

type Enrolled = Pick<Chart, 'enrollments' | 'events' | 'hasHiddenPrograms'>

const Bars = ({
    enrolled,
    ...parts
}: ProgramParts & { readonly enrolled: Enrolled }) => {
    const locale = useLocale()
    const { first, last, today, bars } = enrollmentBars(enrolled, locale.today)
    return (
        <>
            <p className={classes.axis}>
                <span>{formatDate(first, locale)}</span>
                <span>
                    {last === locale.today
                        ? i18n.t('today')
                        : formatDate(last, locale)}
                </span>
            </p>
            <ul className={classes.list}>
                {bars.map((bar) => (
                    <EnrollmentRow
                        key={bar.enrollment.id}
                        bar={bar}
                        today={today}
                        {...parts}
                    />
                ))}
            </ul>
            <p className={classes.words}>
                {i18n.t(
                    'Long strokes are visits, short ones are plans; the dashed line is today.'
                )}
            </p>
        </>
    )
}

const Content = ({
    enrolled,
    ...parts
}: ProgramParts & { readonly enrolled: Enrolled }) => (
    <>
        {enrolled.enrollments.length === 0 ? (
            <EmptyNote>
                {i18n.t('Not enrolled in any program you can open')}
            </EmptyNote>
        ) : (
            <Bars enrolled={enrolled} {...parts} />
        )}
        {enrolled.hasHiddenPrograms && (
            <EmptyNote>
                {i18n.t(
                    'There may be information in programs you cannot open.'
                )}
            </EmptyNote>
        )}
    </>
)

const heading = (load: Loadable<Enrolled>): string | undefined =>
    load.state === 'ready'
        ? i18n.t('Programs ({{count}} active)', {
              count: load.value.enrollments.filter(
                  ({ status }) => status === 'active'
              ).length,
          })
        : undefined

export interface ProgramsSectionProps extends ProgramParts {
    readonly load: Loadable<Chart>
}

/** Every enrollment over time, with what was done of each stage, what is missing and what is planned. */
export const ProgramsSection = ({ load, ...parts }: ProgramsSectionProps) => {
    const enrolled: Loadable<Enrolled> = mapLoadable(load, (chart) => chart)
    return (
        <SectionFrame
            id="programs"
            title={i18n.t('Programs')}
            heading={heading(enrolled)}
            load={enrolled}
            skeletonRows={4}
        >
            {(value) => <Content enrolled={value} {...parts} />}
        </SectionFrame>
    )
}
