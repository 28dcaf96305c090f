import i18n from '@dhis2/d2-i18n'
import { useState } from 'react'
import { unescaped } from '../../../ui/unescaped'
import { useEditor } from '../editor-context'
import { keyText } from '../key-texts'
import { fieldName, type KnownNames } from '../known-names'
import { EntryList, EntryRow } from '../section-page/entry-row'
import { FaultsAt } from '../section-page/faults-at'
import { OpenedForm } from '../section-page/opened-form'
import { NothingYet, PagePart } from '../section-page/section-page'
import { stagePlace } from '../section-page/where-text'
import { ListForm } from './list-form'
import {
    moveProblem,
    type PlacedProblem,
    problemsOf,
    removeProblem,
    setProblem,
} from './problem-edits'

const elementsText = (
    { item }: PlacedProblem<'list'>,
    known: KnownNames
): string =>
    i18n.t('read from {{fields}}', {
        fields: [
            item.problem,
            item.status?.dataElement,
            item.onset,
            item.resolved,
            item.code,
            item.note,
        ]
            .flatMap((id) => (id ? fieldName(id, known) : []))
            .join(', '),
        interpolation: unescaped,
    })

const Row = ({
    placed,
    isMovable,
}: {
    readonly placed: PlacedProblem<'list'>
    readonly isMovable: boolean
}) => {
    const editor = useEditor()
    const { item, index } = placed
    const [isOpen, setOpen] = useState(false)
    const name = stagePlace(item.programStage, editor)
    return (
        <EntryRow
            name={name}
            title={name}
            where={elementsText(placed, editor)}
            isOpen={isOpen}
            change={() => setOpen(!isOpen)}
            remove={() => editor.edit(removeProblem(index))}
            move={
                isMovable
                    ? (step) => editor.edit(moveProblem(index, step))
                    : undefined
            }
        >
            {isOpen && (
                <ListForm
                    initial={item}
                    onDone={(next) => {
                        editor.edit(setProblem(index, next))
                        setOpen(false)
                    }}
                    onCancel={() => setOpen(false)}
                />
            )}
            <FaultsAt place={`problems.${index}`} />
        </EntryRow>
    )
}

/** Stages of which each event is a problem. */
export const ListProblems = () => {
    const { draft, edit } = useEditor()
    const lists = problemsOf(draft, 'list')
    const title = i18n.t('Problem lists, one problem in each event')
    return (
        <PagePart title={title} hint={keyText('problems.list.kind')}>
            {lists.length === 0 && <NothingYet />}
            <EntryList label={title}>
                {lists.map((placed) => (
                    <Row
                        key={placed.item.programStage}
                        placed={placed}
                        isMovable={lists.length > 1}
                    />
                ))}
            </EntryList>
            <OpenedForm button={i18n.t('Add a problem list')}>
                {(close) => (
                    <ListForm
                        initial={undefined}
                        onDone={(list) => {
                            edit(setProblem(undefined, list))
                            close()
                        }}
                        onCancel={close}
                    />
                )}
            </OpenedForm>
        </PagePart>
    )
}
