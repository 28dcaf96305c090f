import i18n from '@dhis2/d2-i18n'
import { Button } from '@dhis2/ui'
import { useState } from 'react'
import type {
    ResultMapping,
    VitalMapping,
} from '../../../mapping/measure-mapping'
import { unescaped } from '../../../ui/unescaped'
import { useEditor } from '../editor-context'
import type { MeasurePlace } from '../ranges/measure-ranges'
import { RangesPanel } from '../ranges/ranges-panel'
import { EntryRow } from '../section-page/entry-row'
import { FaultNotes } from '../section-page/faults-at'
import {
    changeMeasure,
    listedAt,
    moveMeasure,
    removeMeasure,
} from './measure-edits'
import { MeasureForm } from './measure-form'
import { MeasureSources } from './measure-sources'
import { measureDetails, measureTitle } from './measure-title'

interface MeasureRowProps {
    readonly place: MeasurePlace
    readonly measure: VitalMapping | ResultMapping
}

type OpenPart = 'form' | 'ranges' | undefined

const RangesButton = ({
    name,
    isOpen,
    toggle,
}: {
    readonly name: string
    readonly isOpen: boolean
    readonly toggle: () => void
}) => (
    <Button
        small
        secondary
        onClick={toggle}
        aria-expanded={isOpen}
        aria-label={i18n.t('Reference ranges of {{name}}', {
            name,
            interpolation: unescaped,
        })}
    >
        {i18n.t('Ranges')}
    </Button>
)

/** What the checks say of a measure, but for its ranges, which say it themselves when they are open. */
const MeasureFaults = ({
    place: { list, index },
    open,
}: {
    readonly place: MeasurePlace
    readonly open: OpenPart
}) => {
    const path = `${list}.${index}`
    const faults = useEditor().faults.filter((fault) => {
        const isOfRanges = `${fault.path}.`.startsWith(`${path}.ranges.`)
        return (
            (fault.path === path || fault.path.startsWith(`${path}.`)) &&
            !(open === 'ranges' && isOfRanges)
        )
    })
    return <FaultNotes faults={faults} />
}

/** One measure: its name and unit, its sources, and behind a button its ranges. */
export const MeasureRow = ({ place, measure }: MeasureRowProps) => {
    const { draft, edit } = useEditor()
    const [open, setOpen] = useState<OpenPart>()
    const listed = listedAt(draft, place)
    if (!listed) {
        return null
    }
    const toggle = (part: OpenPart) => () =>
        setOpen(open === part ? undefined : part)
    const { name } = measure
    return (
        <EntryRow
            name={name}
            title={measureTitle(listed)}
            where={measureDetails(listed)}
            isOpen={open === 'form'}
            change={toggle('form')}
            move={(step) => edit(moveMeasure(place, step))}
            remove={() => edit(removeMeasure(place))}
            more={
                <RangesButton
                    name={name}
                    isOpen={open === 'ranges'}
                    toggle={toggle('ranges')}
                />
            }
        >
            {open === 'form' && (
                <MeasureForm
                    initial={listed}
                    onDone={(changed) => {
                        edit(changeMeasure(place.index, changed))
                        setOpen(undefined)
                    }}
                    onCancel={() => setOpen(undefined)}
                />
            )}
            <MeasureFaults place={place} open={open} />
            <MeasureSources listed={listed} />
            {open === 'ranges' && <RangesPanel place={place} />}
        </EntryRow>
    )
}
