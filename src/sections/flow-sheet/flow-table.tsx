import i18n from '@dhis2/d2-i18n'
import type { FlowRow } from '../../domain/flow-sheet'
import type { FlowVisit } from '../../domain/flow-visits'
import { unitSymbol } from '../../domain/units'
import { formatDate } from '../../ui/format-date'
import { useLocale } from '../../ui/locale-context'
import type { PlaceName } from '../../ui/value-text'
import { FlowCell } from './flow-cell'
import classes from './flow-sheet.module.css'

interface FlowTableProps {
    readonly rows: readonly FlowRow[]
    readonly visits: readonly FlowVisit[]
    readonly placeName: PlaceName
}

const VisitHead = ({
    visit: { date, orgUnit },
    placeName,
}: Pick<FlowTableProps, 'placeName'> & { readonly visit: FlowVisit }) => {
    const locale = useLocale()
    return (
        <th scope="col" className={classes.visit}>
            <bdi>{date ? formatDate(date, locale) : i18n.t('No date')}</bdi>
            {orgUnit && (
                <span className={classes.place}>
                    {placeName(orgUnit) ?? i18n.t('Place, name not loaded')}
                </span>
            )}
        </th>
    )
}

const Row = ({
    row,
    visits,
    placeName,
}: Omit<FlowTableProps, 'rows'> & { readonly row: FlowRow }) => {
    const unit = unitSymbol(row.measures[0]?.unit ?? '')
    return (
        <tr>
            <th scope="row" className={classes.name}>
                {row.name}
                {unit && (
                    <>
                        {' '}
                        <bdi className={classes.unit} dir="ltr">
                            {unit}
                        </bdi>
                    </>
                )}
            </th>
            {visits.map(({ key }) => (
                <FlowCell
                    key={key}
                    row={row}
                    entries={row.cells.get(key) ?? []}
                    placeName={placeName}
                />
            ))}
        </tr>
    )
}

const groupTitle = (group: FlowRow['group']): string =>
    group === 'vitals' ? i18n.t('Vitals') : i18n.t('Results')

const GROUPS: readonly FlowRow['group'][] = ['vitals', 'results']

/** Measures down, visits across, the newest beside the names. */
export const FlowTable = ({ rows, ...parts }: FlowTableProps) => (
    <table className={classes.table} aria-label={i18n.t('Flow sheet')}>
        <thead>
            <tr>
                <th scope="col" className={classes.corner}>
                    {i18n.t('Measure')}
                </th>
                {parts.visits.map((visit) => (
                    <VisitHead
                        key={visit.key}
                        visit={visit}
                        placeName={parts.placeName}
                    />
                ))}
            </tr>
        </thead>
        {GROUPS.map((group) => {
            const ofGroup = rows.filter((row) => row.group === group)
            return ofGroup.length === 0 ? null : (
                <tbody key={group}>
                    <tr>
                        <th
                            scope="rowgroup"
                            colSpan={parts.visits.length + 1}
                            className={classes.group}
                        >
                            <span>{groupTitle(group)}</span>
                        </th>
                    </tr>
                    {ofGroup.map((row) => (
                        <Row key={row.key} row={row} {...parts} />
                    ))}
                </tbody>
            )
        })}
    </table>
)
