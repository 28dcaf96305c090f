import i18n from '@dhis2/d2-i18n'
import type { PregnancyHistory, Said } from '../../domain/pregnancy'
import { allSaid } from '../../domain/pregnancy-statements'
import { useLocale } from '../../ui/locale-context'
import { SourceLine } from '../../ui/source-line'
import { valueText } from '../../ui/value-text'
import type { PregnancyParts } from './pregnancy-card'
import classes from './pregnancy.module.css'

interface CountsProps extends PregnancyParts {
    readonly history: PregnancyHistory
}

/** What the cards of the pregnancies show need not be shown twice. */
const outsideOf = (
    said: Said<unknown> | undefined,
    { pregnancies }: PregnancyHistory
): Said<unknown> | undefined =>
    pregnancies.some((pregnancy) =>
        allSaid(pregnancy).some(
            ({ source, name }) =>
                source.event === said?.source.event && name === said.name
        )
    )
        ? undefined
        : said

/** Gravida and parity where they were last written in no pregnancy, and the last answer. */
export const RecordedCounts = ({ history, placeName, links }: CountsProps) => {
    const locale = useLocale()
    const rows = [
        { label: i18n.t('Gravida'), said: outsideOf(history.gravida, history) },
        { label: i18n.t('Parity'), said: outsideOf(history.parity, history) },
        {
            label: i18n.t('Last asked whether pregnant'),
            said: history.answers[0],
        },
    ]
    return (
        <ul className={classes.sources}>
            {rows.map(
                ({ label, said }) =>
                    said && (
                        <li key={label}>
                            {label}
                            {': '}
                            <bdi>
                                {valueText(said.content, locale, placeName)}
                            </bdi>
                            {' · '}
                            <SourceLine
                                source={said.source}
                                placeName={placeName}
                                links={links}
                            />
                        </li>
                    )
            )}
        </ul>
    )
}
