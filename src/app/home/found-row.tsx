import i18n from '@dhis2/d2-i18n'
import type { PersonDetail } from '../../domain/patient'
import type { FoundPerson } from '../../tracker/search/found-person'
import { useLocale } from '../../ui/locale-context'
import { birthText, deathText, nameText, sexText } from '../../ui/person-text'
import { type PlaceName, valueText } from '../../ui/value-text'
import { PersonRow } from './person-row'
import classes from './person-row.module.css'

type TextOf = (content: PersonDetail['content']) => string

const MAX_UNMAPPED = 4

/** Without a mapping nothing says which attribute is the name: the first ones stand as they are. */
const detailsOf = ({ patient }: FoundPerson): readonly PersonDetail[] => {
    const details = [
        ...patient.identifiers,
        ...patient.phones,
        ...patient.addresses,
    ]
    return patient.name.state === 'not-mapped'
        ? [...details, ...patient.otherDetails.slice(0, MAX_UNMAPPED)]
        : details
}

const MAX_NAME_PARTS = 2

/** Without a mapping what stands first in the programs' own order is most often the name. */
const titleOf = ({ patient }: FoundPerson, textOf: TextOf): string => {
    const parts =
        patient.name.state === 'not-mapped'
            ? patient.otherDetails.slice(0, MAX_NAME_PARTS)
            : []
    return parts.length > 0
        ? parts.map(({ content }) => textOf(content)).join(' · ')
        : nameText(patient.name)
}

const Detail = ({
    label,
    text,
}: {
    readonly label: string
    readonly text: string
}) => (
    <span>
        <span className={classes.label}>{label}</span> <bdi>{text}</bdi>
    </span>
)

const programsText = ({ enrollments }: FoundPerson): string => {
    const names = new Set(enrollments.map(({ program }) => program.name))
    return names.size > 0
        ? [...names].join(' · ')
        : i18n.t('Not enrolled in any program you can open')
}

const marksOf = (
    { inactive }: FoundPerson,
    death: string | undefined
): readonly string[] => [
    ...(death ? [death] : []),
    ...(inactive ? [i18n.t('Inactive record')] : []),
]

/** A found person with enough to tell twins apart (clinical.md 2.19). */
export const FoundRow = ({
    person,
    placeName,
}: {
    readonly person: FoundPerson
    readonly placeName: PlaceName
}) => {
    const locale = useLocale()
    const { patient } = person
    const place = patient.orgUnit && placeName(patient.orgUnit)
    const textOf: TextOf = (content) => valueText(content, locale, placeName)
    const facts =
        patient.name.state === 'not-mapped'
            ? []
            : [sexText(patient.sex), birthText(patient, locale)]
    return (
        <PersonRow id={patient.id} name={titleOf(person, textOf)} facts={facts}>
            <span className={classes.second}>
                {marksOf(person, deathText(patient, locale)).map((mark) => (
                    <span key={mark} className={classes.mark}>
                        {mark}
                    </span>
                ))}
                {detailsOf(person).map(({ field, label, content }) => (
                    <Detail key={field} label={label} text={textOf(content)} />
                ))}
            </span>
            <span className={classes.second}>
                {place && (
                    <Detail label={i18n.t('Registered at')} text={place} />
                )}
                <Detail
                    label={i18n.t('Programs')}
                    text={programsText(person)}
                />
            </span>
        </PersonRow>
    )
}
