import type { Medication } from '../../domain/medication'
import {
    type MedicationStatus,
    newestEntries,
} from '../../domain/medication-status'
import { LazyDetails } from '../../ui/lazy-details'
import type { CaptureLinks } from '../../ui/links'
import { useLocale } from '../../ui/locale-context'
import { SourceList } from '../../ui/source-list'
import { type PlaceName, valueText } from '../../ui/value-text'
import { amountWords, entryWords, refillText } from './medication-words'
import classes from './medications-section.module.css'
import { whenText } from './when-text'

export interface RowParts {
    readonly placeName: PlaceName
    readonly links: CaptureLinks
}

interface MedicationRowProps extends RowParts {
    readonly medication: Medication
    readonly status: MedicationStatus
}

const RowSummary = ({
    medication,
    status,
    placeName,
}: Omit<MedicationRowProps, 'links'>) => {
    const locale = useLocale()
    const wording = { locale, placeName }
    const amounts = amountWords(newestEntries(medication), wording)
    const refill = refillText(medication, status, locale.today)
    return (
        <>
            <bdi className={classes.name}>
                {valueText(medication.name, locale, placeName)}
            </bdi>{' '}
            {amounts.length > 0 && (
                <bdi className={classes.amount}>{amounts.join(' · ')}</bdi>
            )}{' '}
            {refill && <span className={classes.refill}>{refill}</span>}{' '}
            <span className={classes.when}>
                {whenText(medication, status, locale)}
            </span>
        </>
    )
}

/** A drug or regimen; each time that it was recorded is one step away. */
export const MedicationRow = ({
    medication,
    status,
    ...parts
}: MedicationRowProps) => {
    const locale = useLocale()
    const wording = { locale, placeName: parts.placeName }
    return (
        <LazyDetails
            summary={
                <RowSummary
                    medication={medication}
                    status={status}
                    placeName={parts.placeName}
                />
            }
        >
            {() => (
                <SourceList
                    entries={medication.entries}
                    sourceOf={({ source }) => source}
                    words={(entry) => entryWords(entry, wording)}
                    {...parts}
                />
            )}
        </LazyDetails>
    )
}
