import i18n from '@dhis2/d2-i18n'
import { useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { useEditor } from '../editor-context'
import { keyText } from '../key-texts'
import { FaultNotes } from '../section-page/faults-at'
import { NothingYet, PagePart } from '../section-page/section-page'
import { DosePanel } from './dose-panel'
import { doseTable } from './dose-rows'
import { DoseTableView } from './dose-table'

/** What the checks say of the mapped doses. */
const DoseFaults = () => {
    const faults = useEditor().faults.filter(({ path }) =>
        path.startsWith('immunizations.')
    )
    return <FaultNotes faults={faults} />
}

/** Vaccine by dose: where each is recorded, one of them open to be changed. */
export const DoseGrid = () => {
    const { draft } = useEditor()
    const [open, setOpen] = useState<number>()
    const grid = useRef<HTMLDivElement>(null)
    const { immunizations } = draft
    const item = open === undefined ? undefined : immunizations[open]
    const close = () => {
        flushSync(() => setOpen(undefined))
        grid.current?.focus()
    }
    return (
        <PagePart
            title={i18n.t('Doses by vaccine')}
            hint={keyText('immunizations')}
        >
            {immunizations.length === 0 && <NothingYet />}
            <div ref={grid} tabIndex={-1}>
                {immunizations.length > 0 && (
                    <DoseTableView
                        table={doseTable(immunizations)}
                        open={open}
                        setOpen={setOpen}
                    />
                )}
            </div>
            {item && <DosePanel key={open} item={item} close={close} />}
            <DoseFaults />
        </PagePart>
    )
}
