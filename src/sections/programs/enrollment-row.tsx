import i18n from '@dhis2/d2-i18n'
import type { StageProgress } from '../../domain/enrollment'
import type { EnrollmentBar } from '../../domain/enrollment-bars'
import type { CaptureLinks } from '../../ui/links'
import { useLocale } from '../../ui/locale-context'
import type { PlaceName } from '../../ui/value-text'
import { Bar } from './bar'
import {
    barEndWords,
    enrollmentWords,
    stageSummary,
    stageWords,
} from './program-words'
import classes from './programs.module.css'

export interface ProgramParts {
    readonly placeName: PlaceName
    readonly links: CaptureLinks
}

interface RowProps extends ProgramParts {
    readonly bar: EnrollmentBar
    /** Place of today on the axis. */
    readonly today: number
}

const SYMBOLS = { done: '✓', planned: '○', missing: '–' }

const symbolOf = ({ done, planned }: StageProgress): string => {
    if (done > 0) {
        return SYMBOLS.done
    }
    return planned > 0 ? SYMBOLS.planned : SYMBOLS.missing
}

const Stages = ({ stages }: { readonly stages: readonly StageProgress[] }) => {
    const locale = useLocale()
    return (
        <details className={classes.stages}>
            <summary>{stageSummary(stages)}</summary>
            <ul className={classes.stageList}>
                {stages.map((progress) => (
                    <li key={progress.stage.id}>
                        <span aria-hidden="true">{symbolOf(progress)} </span>
                        <bdi>{progress.stage.name}</bdi>
                        {': '}
                        {stageWords(progress, locale)}
                    </li>
                ))}
            </ul>
        </details>
    )
}

/** An enrollment: its state in words, the same as a bar, and what was done of each stage. */
export const EnrollmentRow = ({ bar, today, placeName, links }: RowProps) => {
    const locale = useLocale()
    const { enrollment, span } = bar
    const { program, stages } = enrollment
    const href = links.toEnrollment(enrollment)
    const end = barEndWords(span?.end)
    return (
        <li className={classes.row}>
            <h3 className={classes.name}>
                {program.name}{' '}
                {href && (
                    <a
                        className={classes.link}
                        href={href}
                        target="_top"
                        rel="noopener noreferrer"
                        aria-label={[
                            i18n.t('Open in Capture'),
                            program.name,
                        ].join(', ')}
                    >
                        {i18n.t('Open in Capture')}
                    </a>
                )}
            </h3>
            <p className={classes.words}>
                {enrollmentWords(enrollment, { locale, placeName })}
            </p>
            <Bar bar={bar} today={today} />
            {end && <p className={classes.words}>{end}</p>}
            {stages.length > 0 && <Stages stages={stages} />}
        </li>
    )
}
