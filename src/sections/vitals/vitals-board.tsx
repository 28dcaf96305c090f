import i18n from '@dhis2/d2-i18n'
import type { Chart } from '../../domain/chart'
import {
    lastKnown,
    type LastKnown,
    type Reading,
} from '../../domain/last-known'
import type { Measure } from '../../domain/observation'
import { unitSymbol } from '../../domain/units'
import { FlagMark } from '../../ui/flag-mark'
import { formatAgo } from '../../ui/format-age'
import { formatDate } from '../../ui/format-date'
import { formatNumber } from '../../ui/format-number'
import type { CaptureLinks } from '../../ui/links'
import { type Loadable, mapLoadable } from '../../ui/loadable'
import type { LocaleSettings } from '../../ui/locale'
import { useLocale } from '../../ui/locale-context'
import { readingText } from '../../ui/reading-text'
import { EmptyNote, SectionFrame } from '../../ui/section-frame'
import { unescaped } from '../../ui/unescaped'
import type { PlaceName } from '../../ui/value-text'
import classes from './vitals-board.module.css'

const whereText = (reading: Reading, placeName: PlaceName): string => {
    const first = reading.parts[0]
    return [
        first?.program.name,
        first?.stage.name,
        first?.orgUnit && placeName(first.orgUnit),
    ]
        .filter(Boolean)
        .join(' · ')
}

const originalText = ({ parts }: Reading, locale: LocaleSettings) => {
    const original = parts[0]?.original
    return (
        original &&
        i18n.t('recorded as {{value}} {{unit}}', {
            value: formatNumber(original.value, locale),
            unit: unitSymbol(original.unit),
            interpolation: unescaped,
        })
    )
}

interface Words {
    readonly measures: readonly Measure[]
    readonly locale: LocaleSettings
}

/** The reading before; its date is said where it is another day. */
const previousText = (
    previous: Reading,
    latest: Reading,
    { measures, locale }: Words
): string => {
    const value = readingText(previous, measures, locale)
    return previous.date === latest.date
        ? i18n.t('was {{value}} the same day', {
              value,
              interpolation: unescaped,
          })
        : i18n.t('was {{value}} on {{date}}', {
              value,
              date: formatDate(previous.date, locale),
              interpolation: unescaped,
          })
}

interface RowProps {
    readonly entry: LastKnown
    readonly placeName: PlaceName
    readonly links: CaptureLinks
}

const Measured = ({
    entry,
    latest,
    placeName,
    links,
}: RowProps & { readonly latest: Reading }) => {
    const locale = useLocale()
    const { measures, previous } = entry
    const first = latest.parts[0]
    const date = formatDate(latest.date, locale)
    const href =
        first && links.toEvent({ id: first.event, orgUnit: first.orgUnit })
    const original = originalText(latest, locale)
    return (
        <>
            <span className={classes.value}>
                <bdi>{readingText(latest, measures, locale)}</bdi>{' '}
                {latest.flag && <FlagMark flag={latest.flag} />}{' '}
                <bdi className={classes.unit} dir="ltr">
                    {unitSymbol(measures[0]?.unit ?? '')}
                </bdi>
            </span>
            <span className={classes.when} title={whereText(latest, placeName)}>
                {href ? (
                    <a href={href} target="_top">
                        {date}
                    </a>
                ) : (
                    date
                )}
                {` · ${formatAgo(latest.date, locale.today)}`}
                {previous &&
                    ` · ${previousText(previous, latest, { measures, locale })}`}
                {original && ` · ${original}`}
            </span>
        </>
    )
}

const Row = (props: RowProps) => (
    <li className={classes.row}>
        <span className={classes.name}>{props.entry.name}</span>
        {props.entry.latest ? (
            <Measured {...props} latest={props.entry.latest} />
        ) : (
            <span className={classes.never}>{i18n.t('Not recorded')}</span>
        )}
    </li>
)

/** Measures with a value first, in the order of the mapping; those never measured are named in one line. */
const Board = ({
    entries,
    ...parts
}: Omit<RowProps, 'entry'> & { readonly entries: readonly LastKnown[] }) => {
    const measured = entries.filter(({ latest }) => latest)
    const never = entries.filter(({ latest }) => !latest)
    if (measured.length === 0) {
        return <EmptyNote>{i18n.t('No vital signs recorded')}</EmptyNote>
    }
    return (
        <>
            <ul className={classes.board}>
                {measured.map((entry) => (
                    <Row key={entry.key} entry={entry} {...parts} />
                ))}
            </ul>
            {never.length > 0 && (
                <EmptyNote>
                    {i18n.t('Not recorded: {{names}}', {
                        names: never.map(({ name }) => name).join(', '),
                        nsSeparator: '-:-',
                        interpolation: unescaped,
                    })}
                </EmptyNote>
            )}
        </>
    )
}

export interface VitalsBoardProps {
    readonly load: Loadable<Chart>
    readonly placeName: PlaceName
    readonly links: CaptureLinks
}

/** The last known value of each mapped measure, whenever and in whatever program it was taken. */
export const VitalsBoard = ({ load, ...parts }: VitalsBoardProps) => (
    <SectionFrame
        id="vitals"
        title={i18n.t('Vitals')}
        heading={i18n.t('Vitals, last known')}
        load={mapLoadable(load, ({ vitals }) =>
            lastKnown(vitals, i18n.t('Blood pressure'))
        )}
        skeletonRows={6}
    >
        {(entries) => <Board entries={entries} {...parts} />}
    </SectionFrame>
)
