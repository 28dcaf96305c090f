import type { MappingFault } from '../../../mapping/check/fault'
import { useEditor } from '../editor-context'
import { faultSentence } from '../faults/fault-text'
import classes from './entry-row.module.css'

/** Whether a fault is of a place in the document or of something inside it. */
export const isAt = ({ path }: { readonly path: string }, place: string) =>
    path === place || path.startsWith(`${place}.`)

/** Faults in words, each with its weight. */
export const FaultNotes = ({
    faults,
}: {
    readonly faults: readonly MappingFault[]
}) => {
    const { draft: mapping, shapes } = useEditor()
    return faults.map((fault, index) => (
        <p key={index} className={classes.fault} data-severity={fault.severity}>
            {faultSentence(fault, { mapping, shapes })}
        </p>
    ))
}

/** What the checks say of a place in the document. */
export const FaultsAt = ({ place }: { readonly place: string }) => {
    const faults = useEditor().faults.filter((fault) => isAt(fault, place))
    return <FaultNotes faults={faults} />
}
