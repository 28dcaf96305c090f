import i18n from '@dhis2/d2-i18n'
import { useState } from 'react'
import type { DoseRecord, VaccineRecord } from '../../domain/immunization'
import { useLocale } from '../../ui/locale-context'
import { DoseDetails, type DosePart } from './dose-details'
import { doseName, doseWords } from './dose-words'
import { cellRecords, type DoseNumber } from './immunization-rows'
import classes from './immunizations.module.css'

const SYMBOLS: Readonly<Record<DoseRecord['state'], string>> = {
    given: '✓',
    'not-given': '✕',
    unclear: '?',
}

const DoseCell = ({
    records,
    dose,
    placeName,
}: Pick<DosePart, 'placeName'> & {
    readonly records: readonly DoseRecord[]
    readonly dose: DoseNumber
}) => {
    const locale = useLocale()
    if (records.length === 0) {
        return <td className={classes.none}>–</td>
    }
    return (
        <td>
            <span className={classes.cellLabel}>{doseName(dose)} </span>
            {records.map((record) => (
                <span key={record.key} className={classes[record.state]}>
                    <span aria-hidden="true">{SYMBOLS[record.state]} </span>
                    <bdi>{doseWords(record, { locale, placeName })}</bdi>
                </span>
            ))}
            {records.length > 1 && (
                <span className={classes.quiet}>
                    {i18n.t('recorded {{times}} times', {
                        times: records.length,
                    })}
                </span>
            )}
        </td>
    )
}

interface VaccineRowProps extends DosePart {
    readonly vaccine: VaccineRecord
    readonly columns: readonly DoseNumber[]
}

/** A vaccine across its doses, and where each was recorded one step away. */
export const VaccineRow = ({ vaccine, columns, ...parts }: VaccineRowProps) => {
    const [open, setOpen] = useState(false)
    return (
        <>
            <tr>
                <th scope="row" className={classes.name}>
                    <button
                        type="button"
                        className={classes.toggle}
                        aria-expanded={open}
                        onClick={() => setOpen(!open)}
                    >
                        {vaccine.name}
                    </button>
                </th>
                {columns.map((dose) => (
                    <DoseCell
                        key={dose ?? ''}
                        dose={dose}
                        records={cellRecords(vaccine, dose)}
                        placeName={parts.placeName}
                    />
                ))}
            </tr>
            {open && (
                <tr>
                    <td colSpan={columns.length + 1}>
                        <DoseDetails
                            doses={vaccine.doses}
                            ofVaccine
                            {...parts}
                        />
                    </td>
                </tr>
            )}
        </>
    )
}
