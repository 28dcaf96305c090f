import i18n from '@dhis2/d2-i18n'
import { useState } from 'react'
import { unescaped } from '../../../ui/unescaped'
import { problemStatusChoices } from '../assignment-form/problem-status'
import { useEditor } from '../editor-context'
import { keyText } from '../key-texts'
import { programName } from '../known-names'
import { EntryList, EntryRow } from '../section-page/entry-row'
import { FaultsAt } from '../section-page/faults-at'
import { OpenedForm } from '../section-page/opened-form'
import { NothingYet, PagePart } from '../section-page/section-page'
import { EnrollmentForm } from './enrollment-form'
import {
    moveProblem,
    type PlacedProblem,
    problemsOf,
    removeProblem,
    setProblem,
} from './problem-edits'

const detailsOf = (
    { code, whenCompleted }: PlacedProblem<'enrollment'>['item'],
    program: string
): string => {
    const status = problemStatusChoices().find(
        ({ value }) => value === whenCompleted
    )
    return [
        code,
        i18n.t('enrolled in {{program}}', {
            program,
            interpolation: unescaped,
        }),
        i18n.t('once completed {{status}}', {
            status: status?.label ?? '',
            interpolation: unescaped,
        }),
    ]
        .filter(Boolean)
        .join(' · ')
}

const Row = ({
    placed: { item, index },
    isMovable,
}: {
    readonly placed: PlacedProblem<'enrollment'>
    readonly isMovable: boolean
}) => {
    const editor = useEditor()
    const [isOpen, setOpen] = useState(false)
    return (
        <EntryRow
            name={item.name}
            title={item.name}
            where={detailsOf(item, programName(item.program, editor))}
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
                <EnrollmentForm
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

/** Programs in which nobody is enrolled without having the condition. */
export const EnrollmentProblems = () => {
    const { draft, edit } = useEditor()
    const problems = problemsOf(draft, 'enrollment')
    const title = i18n.t('By being enrolled in a program')
    return (
        <PagePart title={title} hint={keyText('problems.enrollment.kind')}>
            {problems.length === 0 && <NothingYet />}
            <EntryList label={title}>
                {problems.map((placed) => (
                    <Row
                        key={placed.item.program}
                        placed={placed}
                        isMovable={problems.length > 1}
                    />
                ))}
            </EntryList>
            <OpenedForm button={i18n.t('Add a program')}>
                {(close) => (
                    <EnrollmentForm
                        initial={undefined}
                        onDone={(item) => {
                            edit(setProblem(undefined, item))
                            close()
                        }}
                        onCancel={close}
                    />
                )}
            </OpenedForm>
        </PagePart>
    )
}
