import type { ReactNode } from 'react'
import type { RecordedSource } from '../domain/recorded-source'
import type { CaptureLinks } from './links'
import { recordedBy } from './recorded-by'
import { SourceLine } from './source-line'
import classes from './source-list.module.css'
import type { PlaceName } from './value-text'

interface SourceListProps<T> {
    readonly entries: readonly T[]
    readonly sourceOf: (entry: T) => RecordedSource
    /** What was recorded there, where it differs from one entry to the next. */
    readonly words?: (entry: T) => ReactNode
    readonly placeName: PlaceName
    readonly links: CaptureLinks
}

/** Each time that something was recorded, with who recorded it. */
export const SourceList = <T,>({
    entries,
    sourceOf,
    words,
    ...parts
}: SourceListProps<T>) => (
    <ul className={classes.list}>
        {entries.map((entry, index) => {
            const source = sourceOf(entry)
            const by = recordedBy(source.by)
            const said = words?.(entry)
            return (
                <li key={index}>
                    {said && <bdi className={classes.said}>{said}</bdi>}{' '}
                    <SourceLine source={source} {...parts} />
                    {by && <span className={classes.by}> {by}</span>}
                </li>
            )
        })}
    </ul>
)
