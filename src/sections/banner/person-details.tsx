import i18n from '@dhis2/d2-i18n'
import type { Patient, PersonDetail } from '../../domain/patient'
import { useLocale } from '../../ui/locale-context'
import { type PlaceName, valueText } from '../../ui/value-text'
import classes from './banner.module.css'

const Detail = ({
    label,
    text,
}: {
    readonly label: string
    readonly text: string
}) => (
    <div className={classes.detail}>
        <dt>{label}</dt>
        <dd>
            <bdi>{text}</bdi>
        </dd>
    </div>
)

/** Phone, address and everything else that is recorded of the person, one step away. */
export const PersonDetails = ({
    patient,
    identifiers,
    placeName,
}: {
    readonly patient: Patient
    /** Those that do not stand in the banner. */
    readonly identifiers: readonly PersonDetail[]
    readonly placeName: PlaceName
}) => {
    const locale = useLocale()
    const all: readonly PersonDetail[] = [
        ...identifiers,
        ...patient.phones,
        ...patient.addresses,
        ...patient.otherDetails,
    ]
    const place = patient.orgUnit && placeName(patient.orgUnit)
    return (
        <details className={classes.details}>
            <summary>{i18n.t('Phone, address and more')}</summary>
            <dl className={classes.detailList}>
                {all.map(({ field, label, content }) => (
                    <Detail
                        key={field}
                        label={label}
                        text={valueText(content, locale, placeName)}
                    />
                ))}
                {place && (
                    <Detail label={i18n.t('Registered at')} text={place} />
                )}
            </dl>
        </details>
    )
}
