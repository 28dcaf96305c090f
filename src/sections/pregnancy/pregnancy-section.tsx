import i18n from '@dhis2/d2-i18n'
import type { Chart } from '../../domain/chart'
import type { PregnancyHistory } from '../../domain/pregnancy'
import { pregnancyNow } from '../../domain/pregnancy-state'
import type { Loadable } from '../../ui/loadable'
import { useLocale } from '../../ui/locale-context'
import { EmptyNote, SectionFrame } from '../../ui/section-frame'
import { PregnancyCard, type PregnancyParts } from './pregnancy-card'
import { splitPregnancies } from './pregnancy-rows'
import { nowWords } from './pregnancy-words'
import classes from './pregnancy.module.css'
import { RecordedCounts } from './recorded-counts'

interface ContentProps extends PregnancyParts {
    readonly history: PregnancyHistory
}

const Earlier = ({ history, ...parts }: ContentProps) => (
    <details className={classes.earlier} open={history.pregnancies.length < 4}>
        <summary>
            {i18n.t('Earlier pregnancies ({{count}})', {
                count: history.pregnancies.length,
            })}
        </summary>
        {history.pregnancies.map((pregnancy) => (
            <PregnancyCard
                key={pregnancy.key}
                pregnancy={pregnancy}
                {...parts}
            />
        ))}
    </details>
)

const Content = ({ history, ...parts }: ContentProps) => {
    const locale = useLocale()
    const { pregnancies, answers, gravida, parity } = history
    if (
        pregnancies.length === 0 &&
        answers.length === 0 &&
        !gravida &&
        !parity
    ) {
        return (
            <EmptyNote>{i18n.t('Nothing recorded about pregnancy')}</EmptyNote>
        )
    }
    const { open, ended } = splitPregnancies(pregnancies, locale.today)
    return (
        <>
            <p className={classes.now}>
                {nowWords(pregnancyNow(history, locale.today), locale)}
            </p>
            <RecordedCounts history={history} {...parts} />
            {open.map((pregnancy) => (
                <PregnancyCard
                    key={pregnancy.key}
                    pregnancy={pregnancy}
                    {...parts}
                />
            ))}
            {ended.length > 0 && (
                <Earlier
                    history={{ ...history, pregnancies: ended }}
                    {...parts}
                />
            )}
        </>
    )
}

const historyOf = (load: Loadable<Chart>): Loadable<PregnancyHistory> => {
    if (load.state !== 'ready') {
        return load
    }
    const { pregnancies } = load.value
    return pregnancies.mapped
        ? { state: 'ready', value: pregnancies }
        : { state: 'not-mapped' }
}

export interface PregnancySectionProps extends PregnancyParts {
    readonly load: Loadable<Chart>
}

/** The pregnancy of today and those before, as recorded over all programs. */
export const PregnancySection = ({ load, ...parts }: PregnancySectionProps) => (
    <SectionFrame
        id="pregnancy"
        title={i18n.t('Pregnancy')}
        load={historyOf(load)}
        skeletonRows={3}
    >
        {(history) => <Content history={history} {...parts} />}
    </SectionFrame>
)
