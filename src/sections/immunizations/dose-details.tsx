import type { DoseRecord } from '../../domain/immunization'
import type { CaptureLinks } from '../../ui/links'
import { useLocale } from '../../ui/locale-context'
import { SourceLine } from '../../ui/source-line'
import { type PlaceName, valueText } from '../../ui/value-text'
import { dayBasisWords, doseName, doseWords } from './dose-words'
import classes from './immunizations.module.css'

export interface DosePart {
    readonly placeName: PlaceName
    readonly links: CaptureLinks
}

const Sources = ({
    record,
    placeName,
    links,
}: DosePart & { readonly record: DoseRecord }) => {
    const locale = useLocale()
    return (
        <ul className={classes.sources}>
            {record.sources.map((source) => (
                <li key={`${source.event} ${source.name}`}>
                    <bdi>{source.name}</bdi>
                    {': '}
                    <bdi>{valueText(source.content, locale, placeName)}</bdi>
                    {' · '}
                    <SourceLine
                        source={source}
                        placeName={placeName}
                        links={links}
                    />
                </li>
            ))}
        </ul>
    )
}

/** Every record of the doses, those that the grid leaves out included, with where they stand. */
export const DoseDetails = ({
    doses,
    ofVaccine,
    ...parts
}: DosePart & {
    readonly doses: readonly DoseRecord[]
    /** Without a vaccine, the number of the dose means nothing. */
    readonly ofVaccine: boolean
}) => {
    const locale = useLocale()
    const { placeName } = parts
    return (
        <ul className={classes.details}>
            {doses.map((record) => {
                const words = [
                    ofVaccine && doseName(record.dose),
                    doseWords(record, { locale, placeName }),
                    dayBasisWords(record),
                ]
                return (
                    <li key={record.key}>
                        {words.filter(Boolean).join(' · ')}
                        <Sources record={record} {...parts} />
                    </li>
                )
            })}
        </ul>
    )
}
