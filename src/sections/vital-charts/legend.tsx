import i18n from '@dhis2/d2-i18n'
import type { FlagLevel } from '../../domain/flag'
import { flagWords } from '../../ui/flag-mark'
import type { MeasureChart } from './chart-rows'
import { LegendMark } from './plot-mark'
import classes from './vital-charts.module.css'

const LEVELS: readonly FlagLevel[] = ['HH', 'H', 'L', 'LL', 'A']

/** What the shapes mean, as far as they occur. No flag is not "normal": it may be that nothing judges. */
export const Legend = ({
    charts,
}: {
    readonly charts: readonly MeasureChart[]
}) => {
    const found = new Set(
        charts.flatMap(({ drawn }) =>
            drawn.flatMap(({ reading: { parts } }) =>
                parts.map(({ flag }) => flag?.level)
            )
        )
    )
    return (
        <ul className={classes.legend}>
            <li>
                <LegendMark level={undefined} /> {i18n.t('not flagged')}
            </li>
            {LEVELS.filter((level) => found.has(level)).map((level) => (
                <li key={level}>
                    <LegendMark level={level} /> {level} {flagWords(level)}
                </li>
            ))}
            {charts.some(({ bands }) => bands.length > 0) && (
                <li>
                    <span className={classes.legendBand} aria-hidden="true" />{' '}
                    {i18n.t('range for the person on that day')}
                </li>
            )}
        </ul>
    )
}
