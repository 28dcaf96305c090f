import i18n from '@dhis2/d2-i18n'
import type { Pregnancy, Said } from '../../domain/pregnancy'
import { dueDatesOf, spreadOf } from '../../domain/pregnancy-dating'
import { pregnancyState } from '../../domain/pregnancy-state'
import { allSaid } from '../../domain/pregnancy-statements'
import { enrollmentStatusWord } from '../../ui/enrollment-status'
import { formatDate } from '../../ui/format-date'
import type { CaptureLinks } from '../../ui/links'
import { useLocale } from '../../ui/locale-context'
import { SourceLine } from '../../ui/source-line'
import { unescaped } from '../../ui/unescaped'
import { type PlaceName, valueText } from '../../ui/value-text'
import { disagreementWords } from './due-date-words'
import { pregnancyFacts } from './pregnancy-facts'
import { stateWords } from './pregnancy-words'
import classes from './pregnancy.module.css'

export interface PregnancyParts {
    readonly placeName: PlaceName
    readonly links: CaptureLinks
}

interface CardProps extends PregnancyParts {
    readonly pregnancy: Pregnancy
}

const StatementList = ({
    said,
    placeName,
    links,
}: PregnancyParts & { readonly said: readonly Said<unknown>[] }) => {
    const locale = useLocale()
    return (
        <ul className={classes.sources}>
            {said.map(({ name, content, source }, index) => (
                <li key={index}>
                    <bdi>{name}</bdi>
                    {': '}
                    <bdi>{valueText(content, locale, placeName)}</bdi>
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

/** The enrollment, or that there is none. */
const Origin = ({ pregnancy: { enrollment }, links }: CardProps) => {
    const locale = useLocale()
    if (!enrollment) {
        return (
            <p className={classes.quiet}>
                {i18n.t('Not enrolled in a program for pregnancies')}
            </p>
        )
    }
    const { program, status, enrolledOn } = enrollment
    const href = links.toEnrollment(enrollment)
    const words = [
        program.name,
        enrollmentStatusWord(status),
        enrolledOn &&
            i18n.t('enrolled {{date}}', {
                date: formatDate(enrolledOn, locale),
                interpolation: unescaped,
            }),
    ]
    const text = words.filter(Boolean).join(' · ')
    return (
        <p className={classes.quiet}>
            {href ? (
                <a href={href} target="_top" rel="noopener noreferrer">
                    {text}
                </a>
            ) : (
                text
            )}
        </p>
    )
}

const Facts = ({ pregnancy, placeName }: Omit<CardProps, 'links'>) => {
    const locale = useLocale()
    const state = pregnancyState(pregnancy, locale.today)
    return (
        <dl className={classes.facts}>
            {pregnancyFacts(pregnancy, state, { locale, placeName }).map(
                ({ label, values }) => (
                    <div key={label} className={classes.fact}>
                        <dt>{label}</dt>
                        {values.map((value) => (
                            <dd key={value}>
                                <bdi>{value}</bdi>
                            </dd>
                        ))}
                    </div>
                )
            )}
        </dl>
    )
}

/** One pregnancy: how far it has come, what was recorded, and where. */
export const PregnancyCard = (props: CardProps) => {
    const { pregnancy, ...parts } = props
    const locale = useLocale()
    const days = spreadOf(dueDatesOf(pregnancy))
    const said = allSaid(pregnancy)
    return (
        <article className={classes.card}>
            <h3 className={classes.title}>
                {stateWords(pregnancyState(pregnancy, locale.today), locale)}
            </h3>
            <Origin {...props} />
            {days > 0 && (
                <p className={classes.warning}>
                    <span aria-hidden="true">! </span>
                    {disagreementWords(days)}
                </p>
            )}
            <Facts pregnancy={pregnancy} placeName={parts.placeName} />
            {said.length > 0 && (
                <details className={classes.more}>
                    <summary>{i18n.t('Where this is recorded')}</summary>
                    <StatementList said={said} {...parts} />
                </details>
            )}
        </article>
    )
}
