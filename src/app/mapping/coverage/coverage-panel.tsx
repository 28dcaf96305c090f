import i18n from '@dhis2/d2-i18n'
import { Button } from '@dhis2/ui'
import { useMemo } from 'react'
import type { ChartError } from '../../../domain/chart-error'
import { coverageOf } from '../../../mapping/coverage'
import { chosenPrograms } from '../../../mapping/edit/chosen-programs'
import type { Reading } from '../../../queries/reading'
import { useCoverageSample } from '../../../queries/use-coverage-sample'
import type { CoverageSample } from '../../../tracker/coverage-sample'
import { errorText } from '../../../ui/error-text'
import { FailureNotice } from '../../../ui/failure-notice'
import { unescaped } from '../../../ui/unescaped'
import { useEditor } from '../editor-context'
import { programName } from '../known-names'
import { CoverageView } from './coverage-view'
import classes from './coverage.module.css'

const Failed = ({
    failed,
}: {
    readonly failed: ReadonlyMap<string, ChartError>
}) => {
    const { shapes, facts } = useEditor()
    return failed.size === 0 ? null : (
        <div role="alert">
            <ul className={classes.failed}>
            {[...failed].map(([program, error]) => (
                <li key={program}>
                    {i18n.t('No record of {{program}} was read. {{reason}}', {
                        program: programName(program, { shapes, facts }),
                        reason: errorText(error).what,
                        interpolation: unescaped,
                    })}
                </li>
            ))}
            </ul>
        </div>
    )
}

const Sampled = ({ sample }: { readonly sample: CoverageSample }) => {
    const { draft, shapes } = useEditor()
    const { counts, failed } = sample
    const coverage = useMemo(
        () => coverageOf(counts, draft, shapes),
        [counts, draft, shapes]
    )
    return (
        <>
            <Failed failed={failed} />
            {coverage.all.recorded > 0 ? (
                <CoverageView coverage={coverage} />
            ) : (
                <p role="status">
                    {i18n.t('Nothing is recorded of the people of the sample.')}
                </p>
            )}
        </>
    )
}

const Sample = ({ sample }: { readonly sample: Reading<CoverageSample> }) => {
    switch (sample.state) {
        case 'loading':
            return <p role="status">{i18n.t('Reading a sample')}</p>
        case 'failed':
            return <FailureNotice error={sample.error} retry={sample.retry} />
        case 'ready':
            return <Sampled sample={sample.value} />
    }
}

/** How much of what is recorded lands in a section: read when asked for, reckoned as the draft changes. */
export const CoveragePanel = () => {
    const { draft, facts } = useEditor()
    const programs = useMemo(() => chosenPrograms(draft, facts), [draft, facts])
    const { sample, take } = useCoverageSample(programs)
    return (
        <section aria-labelledby="coverage-title">
            <h2 id="coverage-title" className={classes.title}>
                {i18n.t('Coverage')}
            </h2>
            <p>
                {i18n.t(
                    'How much of what is recorded has a place on the chart: the newest records of each chosen program are counted on this device, and forgotten when you leave this page.',
                    { nsSeparator: '-:-' }
                )}
            </p>
            <Button
                small
                onClick={take}
                disabled={programs.length === 0 || sample?.state === 'loading'}
            >
                {sample
                    ? i18n.t('Read the sample again')
                    : i18n.t('Read a sample')}
            </Button>
            {programs.length === 0 && (
                <p>{i18n.t('Choose a program first.')}</p>
            )}
            {sample && <Sample sample={sample} />}
        </section>
    )
}
