import i18n from '@dhis2/d2-i18n'
import type { AllergyRecord } from '../../domain/allergy'
import type { RecordedSource } from '../../domain/recorded-source'
import { LazyDetails } from '../../ui/lazy-details'
import type { CaptureLinks } from '../../ui/links'
import { useLocale } from '../../ui/locale-context'
import { SourceList } from '../../ui/source-list'
import { type PlaceName, valueText } from '../../ui/value-text'
import classes from './allergies-section.module.css'

interface Answer {
    readonly key: string
    readonly text: string
    readonly sources: readonly RecordedSource[]
}

interface Parts {
    readonly placeName: PlaceName
    readonly links: CaptureLinks
}

const Answers = ({
    title,
    answers,
    ...parts
}: Parts & { readonly title: string; readonly answers: readonly Answer[] }) =>
    answers.length === 0 ? null : (
        <div className={classes.answers}>
            <h3 className={classes.groupTitle}>{title}</h3>
            <ul className={classes.rows}>
                {answers.map(({ key, text, sources }) => (
                    <li key={key}>
                        <LazyDetails summary={<bdi>{text}</bdi>}>
                            {() => (
                                <SourceList
                                    entries={sources}
                                    sourceOf={(source) => source}
                                    {...parts}
                                />
                            )}
                        </LazyDetails>
                    </li>
                ))}
            </ul>
        </div>
    )

/** Answers that name no substance, as recorded, and the substances that were denied. */
export const AnswerLists = ({
    record: { unclear, denied },
    ...parts
}: Parts & { readonly record: AllergyRecord }) => {
    const locale = useLocale()
    return (
        <>
            <Answers
                title={i18n.t('As recorded, substance or meaning not known')}
                answers={unclear.map(({ key, label, content, sources }) => ({
                    key,
                    text: `${label}: ${valueText(content, locale, parts.placeName)}`,
                    sources,
                }))}
                {...parts}
            />
            <Answers
                title={i18n.t('Answered no')}
                answers={denied.map(({ key, substance, sources }) => ({
                    key,
                    text: substance,
                    sources,
                }))}
                {...parts}
            />
        </>
    )
}
