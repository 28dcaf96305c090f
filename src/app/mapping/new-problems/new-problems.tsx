import i18n from '@dhis2/d2-i18n'
import { useState } from 'react'
import { useEditor } from '../editor-context'
import { keyText } from '../key-texts'
import { ListFaultNotes } from '../problems/list-fault-notes'
import { isOfWriting, listFaults } from '../problems/list-faults'
import { EntryList, EntryRow } from '../section-page/entry-row'
import { FaultsAt } from '../section-page/faults-at'
import { OpenedForm } from '../section-page/opened-form'
import { PagePart } from '../section-page/section-page'
import classes from '../section-page/section-page.module.css'
import { stagePlace } from '../section-page/where-text'
import {
    listOfStage,
    writeProblemsNowhere,
    writeProblemsTo,
} from './new-problems-edit'
import { NewProblemsForm } from './new-problems-form'

/** The stage, and what keeps it from holding new problems. */
const Written = ({ stage }: { readonly stage: string }) => {
    const editor = useEditor()
    const { draft, facts, edit } = editor
    const [isOpen, setOpen] = useState(false)
    const list = listOfStage(draft, stage)
    const faults = list ? listFaults(list, facts).filter(isOfWriting) : []
    const place = stagePlace(stage, editor)
    return (
        <EntryRow
            name={i18n.t('Where new problems are written')}
            title={place}
            where={keyText('newProblems.program')}
            isOpen={isOpen}
            change={() => setOpen(!isOpen)}
            remove={() => edit(writeProblemsNowhere)}
        >
            {isOpen ? (
                <NewProblemsForm
                    onDone={(program, changed) => {
                        edit(writeProblemsTo(program, changed))
                        setOpen(false)
                    }}
                    onCancel={() => setOpen(false)}
                />
            ) : (
                <>
                    <ListFaultNotes faults={faults} />
                    <FaultsAt place="newProblems" />
                </>
            )}
        </EntryRow>
    )
}

/** Where a problem that is added on the chart is written. */
export const NewProblems = () => {
    const { draft, edit } = useEditor()
    const stage = draft.newProblems?.programStage
    const title = i18n.t('Where new problems are written')
    return (
        <PagePart title={title} hint={keyText('newProblems')}>
            {stage ? (
                <EntryList label={title}>
                    <Written key="written" stage={stage} />
                </EntryList>
            ) : (
                <>
                    <p className={classes.nothing}>
                        {i18n.t(
                            'Nowhere yet, so that problems can be read on the chart but not added.'
                        )}
                    </p>
                    <OpenedForm button={i18n.t('Choose a stage')}>
                        {(close) => (
                            <NewProblemsForm
                                onDone={(program, list) => {
                                    edit(writeProblemsTo(program, list))
                                    close()
                                }}
                                onCancel={close}
                            />
                        )}
                    </OpenedForm>
                </>
            )}
        </PagePart>
    )
}
