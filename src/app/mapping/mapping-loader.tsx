import i18n from '@dhis2/d2-i18n'
import type { ReactNode } from 'react'
import { commonType } from '../../mapping/edit/chosen-programs'
import { emptyMapping } from '../../mapping/empty-mapping'
import type { Mapping } from '../../mapping/mapping'
import type { ProgramShapes } from '../../mapping/program-shape'
import type { MetadataFacts } from '../../mapping/suggest/metadata-facts'
import type { Reading } from '../../queries/reading'
import { useMapping } from '../../queries/use-mapping'
import { useMetadataFacts } from '../../queries/use-metadata-facts'
import { useProgramShapes } from '../../queries/use-program-shapes'
import type { MappingState } from '../../tracker/read/read-mapping-answer'
import { FailureNotice } from '../../ui/failure-notice'
import { MappingEditorState } from './editor-provider'
import classes from './mapping-page.module.css'
import { UnusableMapping } from './unusable-mapping'
import { useKeptDraft } from './use-kept-draft'

const savedIn = (state: MappingState): Mapping | undefined =>
    state.kind === 'usable' ? state.mapping : undefined

interface LoadedProps {
    readonly state: MappingState
    readonly shapes: ProgramShapes
    readonly facts: MetadataFacts
    readonly children: ReactNode
}

const NoPrograms = () => (
    <p className={classes.notice}>
        {i18n.t(
            'You can read no tracker program. Ask for access to the programs that the chart shall show, then come back.'
        )}
    </p>
)

const Loaded = ({ state, shapes, facts, children }: LoadedProps) => {
    const { state: found, keepDraft } = useKeptDraft()
    const saved = savedIn(state)
    const type = saved?.person.trackedEntityType ?? commonType(facts)
    if (state.kind === 'unusable') {
        return <UnusableMapping error={state.error} faults={state.faults} />
    }
    if (type === undefined) {
        return <NoPrograms />
    }
    if (found.state === 'loading') {
        return <Loading />
    }
    const start = found.kept ?? {
        base: saved,
        draft: saved ?? emptyMapping(type),
    }
    return (
        <MappingEditorState {...{ start, facts, shapes, keepDraft }}>
            {children}
        </MappingEditorState>
    )
}

const Loading = () => (
    <p className={classes.notice} role="status">
        {i18n.t('Reading the programs')}
    </p>
)

type Failed = Extract<Reading<unknown>, { state: 'failed' }>

const failedOf = (...readings: readonly Reading<unknown>[]) =>
    readings.find((one): one is Failed => one.state === 'failed')

/** Reads the mapping and everything that it can be about, before any of it can be changed. */
export const MappingLoader = ({
    children,
}: {
    readonly children: ReactNode
}) => {
    const mapping = useMapping()
    const shapes = useProgramShapes()
    const facts = useMetadataFacts()
    const failed = failedOf(mapping, shapes, facts)
    if (failed) {
        return (
            <div className={classes.notice}>
                <FailureNotice error={failed.error} retry={failed.retry} />
            </div>
        )
    }
    return mapping.state === 'ready' &&
        shapes.state === 'ready' &&
        facts.state === 'ready' ? (
        <Loaded state={mapping.value} shapes={shapes.value} facts={facts.value}>
            {children}
        </Loaded>
    ) : (
        <Loading />
    )
}
