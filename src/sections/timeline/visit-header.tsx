import i18n from '@dhis2/d2-i18n'
import type { Named, ProgramId } from '../../domain/ids'
import type { Visit } from '../../domain/timeline'
import { formatDate } from '../../ui/format-date'
import { useLocale } from '../../ui/locale-context'
import { unescaped } from '../../ui/unescaped'
import type { PlaceName } from '../../ui/value-text'
import { placeWords } from './event-words'
import classes from './visit-item.module.css'
import { abnormalCount } from './visit-values'

/** The programs of a visit, each once. */
export const programsOf = ({ events }: Visit): readonly Named<ProgramId>[] => [
    ...new Map(events.map(({ program }) => [program.id, program])).values(),
]

const authorsOf = ({ events }: Visit): string =>
    [...new Set(events.flatMap(({ recordedBy }) => recordedBy ?? []))].join(
        ', '
    )

const abnormalWords = (count: number): string =>
    i18n.t('{{count}} abnormal values', {
        count,
        defaultValue: '{{count}} abnormal value',
        defaultValue_plural: '{{count}} abnormal values',
    })

interface VisitHeaderProps {
    readonly visit: Visit
    readonly inFuture: boolean
    readonly placeName: PlaceName
}

const VisitTitle = ({
    visit,
    placeName,
}: Omit<VisitHeaderProps, 'inFuture'>) => {
    const locale = useLocale()
    return (
        <h3 className={classes.title}>
            {visit.date === undefined ? (
                i18n.t('No date')
            ) : (
                <time dateTime={visit.date}>
                    {formatDate(visit.date, locale)}
                </time>
            )}{' '}
            <bdi className={classes.place}>
                {placeWords(visit.orgUnit, placeName)}
            </bdi>
        </h3>
    )
}

/** Date and place, programs, how much is abnormal, and who recorded it. */
export const VisitHeader = (props: VisitHeaderProps) => {
    const abnormal = abnormalCount(props.visit)
    const authors = authorsOf(props.visit)
    return (
        <header className={classes.header}>
            <VisitTitle {...props} />
            {props.inFuture && (
                <span className={classes.warning}>
                    {i18n.t('date in the future')}
                </span>
            )}
            {programsOf(props.visit).map(({ id, name }) => (
                <bdi key={id} className={classes.chip}>
                    {name}
                </bdi>
            ))}
            {abnormal > 0 && (
                <span className={classes.warning}>
                    {abnormalWords(abnormal)}
                </span>
            )}
            {authors && (
                <span className={classes.author}>
                    {i18n.t('by {{authors}}', {
                        authors,
                        interpolation: unescaped,
                    })}
                </span>
            )}
        </header>
    )
}
