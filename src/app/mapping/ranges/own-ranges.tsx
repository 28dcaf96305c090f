import i18n from '@dhis2/d2-i18n'
import { Button } from '@dhis2/ui'
import { useState } from 'react'
import type { ReferenceRange } from '../../../domain/reference-range'
import { removedAt, replacedAt } from '../../../mapping/edit/edit-list'
import type {
    ResultMapping,
    VitalMapping,
} from '../../../mapping/measure-mapping'
import { freeSlug } from '../assignment-form/slug-of'
import { useEditor } from '../editor-context'
import { EntryList, EntryRow } from '../section-page/entry-row'
import { FaultNotes, FaultsAt } from '../section-page/faults-at'
import { type MeasurePlace, withRanges } from './measure-ranges'
import { newRangeDraft, rangeDraft } from './range-draft'
import { RangeForm } from './range-form'
import { RangeBands, RangeSource } from './range-list'
import classes from './ranges.module.css'

interface OwnRangesProps {
    readonly place: MeasurePlace
    readonly measure: VitalMapping | ResultMapping
}

interface OneRangeProps {
    readonly place: MeasurePlace
    readonly at: number
    readonly range: ReferenceRange
    readonly setRanges: (
        change: (ranges: readonly ReferenceRange[]) => readonly ReferenceRange[]
    ) => void
}

const OneRange = ({ place, at, range, setRanges }: OneRangeProps) => {
    const [isOpen, setOpen] = useState(false)
    return (
        <EntryRow
            name={range.scopeInWords}
            title={range.scopeInWords}
            where={
                <>
                    <RangeBands range={range} />
                    <RangeSource range={range} />
                </>
            }
            isOpen={isOpen}
            change={() => setOpen(!isOpen)}
            remove={() => setRanges((ranges) => removedAt(ranges, at))}
        >
            {isOpen ? (
                <RangeForm
                    measure={place}
                    at={at}
                    initial={rangeDraft(range)}
                    onDone={(next) => {
                        setRanges((ranges) => replacedAt(ranges, at, next))
                        setOpen(false)
                    }}
                    onCancel={() => setOpen(false)}
                />
            ) : (
                <FaultsAt place={`${place.list}.${place.index}.ranges.${at}`} />
            )}
        </EntryRow>
    )
}

const AddRange = ({
    place,
    measure,
    setRanges,
}: OwnRangesProps & Pick<OneRangeProps, 'setRanges'>) => {
    const { edit } = useEditor()
    const [isOpen, setOpen] = useState(false)
    const ranges = measure.ranges ?? []
    const id = freeSlug(
        `${measure.id}-range`,
        ranges.map((range) => range.id)
    )
    return isOpen ? (
        <RangeForm
            measure={place}
            at={ranges.length}
            initial={newRangeDraft(id, measure.unit ?? '')}
            onDone={(range) => {
                setRanges((old) => [...old, range])
                setOpen(false)
            }}
            onCancel={() => setOpen(false)}
        />
    ) : (
        <div className={classes.actions}>
            <Button small secondary onClick={() => setOpen(true)}>
                {i18n.t('Add a range')}
            </Button>
            <Button
                small
                secondary
                onClick={() => edit(withRanges(place, undefined))}
            >
                {i18n.t('Back to the ranges of the chart')}
            </Button>
        </div>
    )
}

/** The country's own ranges of a measure; with none of them nothing is ever flagged. */
export const OwnRanges = ({ place, measure }: OwnRangesProps) => {
    const { edit, readOnly } = useEditor()
    const ranges = measure.ranges ?? []
    const path = `${place.list}.${place.index}.ranges`
    const gaps = useEditor().faults.filter((fault) => fault.path === path)
    const setRanges: OneRangeProps['setRanges'] = (change) =>
        edit(withRanges(place, change(ranges)))
    return (
        <>
            {ranges.length === 0 && (
                <p className={classes.note}>
                    {i18n.t('No ranges, so that nothing is ever flagged.')}
                </p>
            )}
            <EntryList label={i18n.t('Own ranges')}>
                {ranges.map((range, at) => (
                    <OneRange
                        key={range.id}
                        {...{ place, at, range, setRanges }}
                    />
                ))}
            </EntryList>
            <FaultNotes faults={gaps} />
            {!readOnly && <AddRange {...{ place, measure, setRanges }} />}
        </>
    )
}
