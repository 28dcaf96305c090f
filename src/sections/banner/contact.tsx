import type { Patient, PersonDetail } from '../../domain/patient'
import { useLocale } from '../../ui/locale-context'
import { type PlaceName, valueText } from '../../ui/value-text'
import classes from './banner.module.css'

const Line = ({
    details,
    placeName,
}: {
    readonly details: readonly PersonDetail[]
    readonly placeName: PlaceName
}) => {
    const locale = useLocale()
    return details.length === 0 ? null : (
        <span
            className={classes.contact}
            title={details.map(({ label }) => label).join(', ')}
        >
            {details.map(({ field, content }, index) => (
                <span key={field}>
                    {index > 0 && ' · '}
                    <bdi>{valueText(content, locale, placeName)}</bdi>
                </span>
            ))}
        </span>
    )
}

/** How to reach the person: phone and address, in the words of the record. */
export const Contact = ({
    patient,
    placeName,
}: {
    readonly patient: Patient
    readonly placeName: PlaceName
}) => (
    <>
        <Line details={patient.phones} placeName={placeName} />
        <Line details={patient.addresses} placeName={placeName} />
    </>
)
