import { useEditor } from '../editor-context'
import classes from '../section-page/entry-row.module.css'
import { listFaultText } from './list-fault-text'
import type { ListFault } from './list-faults'

/** What is missing, one line each; told to those who do not see it too. */
export const ListFaultNotes = ({
    faults,
}: {
    readonly faults: readonly ListFault[]
}) => {
    const editor = useEditor()
    return (
        <div className={classes.wide} aria-live="polite">
            {faults.map((fault, index) => (
                <p key={index} className={classes.fault} data-severity="error">
                    {listFaultText(fault, editor)}
                </p>
            ))}
        </div>
    )
}
