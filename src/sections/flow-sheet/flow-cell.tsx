import i18n from '@dhis2/d2-i18n'
import type { FlowEntry, FlowRow } from '../../domain/flow-sheet'
import type { Reading } from '../../domain/last-known'
import type { UnplacedValue } from '../../domain/observation'
import { unitSymbol } from '../../domain/units'
import { FlagMark } from '../../ui/flag-mark'
import { formatNumber } from '../../ui/format-number'
import { useLocale } from '../../ui/locale-context'
import { readingText } from '../../ui/reading-text'
import { originalResultText } from '../../ui/result-text'
import { ResultValue } from '../../ui/result-value'
import { unescaped } from '../../ui/unescaped'
import { type PlaceName, valueText } from '../../ui/value-text'
import classes from './flow-sheet.module.css'

interface EntryParts {
    readonly row: FlowRow
    readonly placeName: PlaceName
}

const Original = ({ children }: { readonly children: string | undefined }) =>
    children ? <span className={classes.original}> {children}</span> : null

const ReadingEntry = ({
    reading,
    row: { measures },
}: Pick<EntryParts, 'row'> & { readonly reading: Reading }) => {
    const locale = useLocale()
    const original = reading.parts[0]?.original
    return (
        <>
            <bdi className={classes.value}>
                {readingText(reading, measures, locale)}
            </bdi>
            {reading.flag && (
                <>
                    {' '}
                    <FlagMark flag={reading.flag} />
                </>
            )}
            <Original>
                {original &&
                    i18n.t('recorded as {{value}} {{unit}}', {
                        value: formatNumber(original.value, locale),
                        unit: unitSymbol(original.unit),
                        interpolation: unescaped,
                    })}
            </Original>
        </>
    )
}

/** As it was recorded: of the two parts of a pressure, under the name of its field. */
const UnplacedEntry = ({
    value: { name, content, unit },
    row,
    placeName,
}: EntryParts & { readonly value: UnplacedValue }) => {
    const text = valueText(content, useLocale(), placeName)
    const symbol =
        content.kind === 'number' && unit !== row.measures[0]?.unit
            ? unitSymbol(unit)
            : ''
    return (
        <bdi className={classes.value}>
            {row.measures.length > 1 && `${name} `}
            {[text, symbol].filter(Boolean).join(' ')}
        </bdi>
    )
}

const Entry = ({
    entry,
    ...parts
}: EntryParts & { readonly entry: FlowEntry }) => {
    const locale = useLocale()
    const { row, placeName } = parts
    const measure = row.measures[0]
    switch (entry.kind) {
        case 'reading':
            return <ReadingEntry reading={entry.value} row={row} />
        case 'unplaced':
            return <UnplacedEntry value={entry.value} {...parts} />
        case 'result':
            return measure ? (
                <>
                    <ResultValue
                        result={entry.value}
                        measure={measure}
                        placeName={placeName}
                        unitInHead
                    />
                    <Original>
                        {originalResultText(entry.value, measure, {
                            locale,
                            placeName,
                        })}
                    </Original>
                </>
            ) : null
    }
}

/** All that one visit recorded of one measure; blank where it recorded nothing. */
export const FlowCell = ({
    entries,
    ...parts
}: EntryParts & { readonly entries: readonly FlowEntry[] }) => (
    <td className={classes.cell}>
        {entries.map((entry, index) => (
            <div key={index}>
                <Entry entry={entry} {...parts} />
            </div>
        ))}
    </td>
)
