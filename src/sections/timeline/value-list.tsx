import type { RecordedValue } from '../../domain/recorded-value'
import { unitSymbol } from '../../domain/units'
import { FlagMark } from '../../ui/flag-mark'
import { useLocale } from '../../ui/locale-context'
import { type PlaceName, valueText } from '../../ui/value-text'
import classes from './value-list.module.css'

const ValueItem = ({
    value: { name, content, unit, flag },
    placeName,
}: {
    readonly value: RecordedValue
    readonly placeName: PlaceName
}) => {
    const symbol = unit === undefined ? '' : unitSymbol(unit)
    return (
        <div className={classes.item}>
            <dt className={classes.name}>{name}</dt>
            <dd className={flag ? classes.abnormal : classes.value}>
                <bdi>
                    {valueText(content, useLocale(), placeName)}
                    {symbol && <span className={classes.unit}> {symbol}</span>}
                </bdi>
                {flag && (
                    <>
                        {' '}
                        <FlagMark flag={flag} />
                    </>
                )}
            </dd>
        </div>
    )
}

/** Recorded values in full, each under its name. */
export const ValueList = ({
    values,
    placeName,
}: {
    readonly values: readonly RecordedValue[]
    readonly placeName: PlaceName
}) =>
    values.length === 0 ? null : (
        <dl className={classes.list}>
            {values.map((value) => (
                <ValueItem
                    key={value.field}
                    value={value}
                    placeName={placeName}
                />
            ))}
        </dl>
    )
