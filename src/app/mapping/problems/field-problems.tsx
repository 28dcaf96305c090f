import i18n from '@dhis2/d2-i18n'
import type { Assignment } from '../../../mapping/edit/assignment'
import type { ProblemMapping } from '../../../mapping/problem-mapping'
import { useEditor } from '../editor-context'
import { keyText } from '../key-texts'
import { AssignmentRow } from '../section-page/assignment-row'
import { EntryList } from '../section-page/entry-row'
import { FaultsAt } from '../section-page/faults-at'
import { rowKeys } from '../section-page/row-keys'
import { NothingYet, PagePart } from '../section-page/section-page'
import { codesText } from './codes-text'
import { moveProblem, type PlacedProblem, problemsOf } from './problem-edits'

interface FieldProblemsProps {
    readonly kind: 'flag' | 'coded'
}

const titles = () => ({
    flag: i18n.t('By yes or no'),
    coded: i18n.t('Named by the value'),
})

const assignmentOf = (item: ProblemMapping): Assignment => ({
    section: 'problems',
    item,
})

const Row = ({
    placed: { item, index },
    isMovable,
}: {
    readonly placed: PlacedProblem<'flag' | 'coded'>
    readonly isMovable: boolean
}) => {
    const editor = useEditor()
    return (
        <AssignmentRow
            assignment={assignmentOf(item)}
            title={item.kind === 'flag' ? item.name : undefined}
            details={codesText(item, editor)}
            move={
                isMovable
                    ? (step) => editor.edit(moveProblem(index, step))
                    : undefined
            }
        >
            <FaultsAt place={`problems.${index}`} />
        </AssignmentRow>
    )
}

/** Problems that a field says, by yes or no or by its value. */
export const FieldProblems = ({ kind }: FieldProblemsProps) => {
    const { draft } = useEditor()
    const problems = problemsOf(draft, kind)
    const title = titles()[kind]
    const keyed = rowKeys(problems.map(({ item }) => assignmentOf(item)))
    return (
        <PagePart title={title} hint={keyText(`problems.${kind}.kind`)}>
            {problems.length === 0 && <NothingYet />}
            <EntryList label={title}>
                {problems.map((placed, nth) => (
                    <Row
                        key={keyed[nth]?.key}
                        placed={placed}
                        isMovable={problems.length > 1}
                    />
                ))}
            </EntryList>
        </PagePart>
    )
}
