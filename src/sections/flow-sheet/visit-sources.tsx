import i18n from '@dhis2/d2-i18n'
import type { FlowVisit } from '../../domain/flow-visits'
import { LazyDetails } from '../../ui/lazy-details'
import type { CaptureLinks } from '../../ui/links'
import { SourceLine } from '../../ui/source-line'
import type { PlaceName } from '../../ui/value-text'
import classes from './flow-sheet.module.css'

interface VisitSourcesProps {
    readonly visits: readonly FlowVisit[]
    readonly placeName: PlaceName
    readonly links: CaptureLinks
}

/** The event behind each value of the page. */
export const VisitSources = ({ visits, ...parts }: VisitSourcesProps) => (
    <LazyDetails
        className={classes.sources}
        summary={i18n.t('Where these values were recorded')}
    >
        {() => (
            <ul className={classes.sourceList}>
                {visits
                    .flatMap(({ sources }) => sources)
                    .map(({ source, names }) => (
                        <li key={source.event}>
                            <bdi>{names.join(', ')}</bdi>
                            {' · '}
                            <SourceLine source={source} {...parts} />
                        </li>
                    ))}
            </ul>
        )}
    </LazyDetails>
)
