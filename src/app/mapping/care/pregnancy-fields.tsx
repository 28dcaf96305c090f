import { useMemo } from 'react'
import { assign } from '../../../mapping/edit/assign'
import {
    type Assignment,
    type AssignmentOf,
    PREGNANCY_FIELDS,
} from '../../../mapping/edit/assignment'
import { assignmentsOf } from '../../../mapping/edit/assignments-of'
import { movedBy } from '../../../mapping/edit/edit-list'
import type { Mapping } from '../../../mapping/mapping'
import {
    PREGNANCY_PARTS,
    type PregnancyPart,
} from '../assignment-form/person-text'
import { startFrom } from '../assignment-form/start-from'
import { useEditor } from '../editor-context'
import { keyText } from '../key-texts'
import { namedCodes } from '../problems/codes-text'
import { AddField } from '../section-page/add-field'
import { AssignmentRow } from '../section-page/assignment-row'
import { EntryList } from '../section-page/entry-row'
import { FaultsAt } from '../section-page/faults-at'
import { fittingFields } from '../section-page/fitting-fields'
import { rowKeys } from '../section-page/row-keys'
import { PagePart } from '../section-page/section-page'

const isOfPart =
    (part: PregnancyPart) =>
    (one: Assignment): one is AssignmentOf<'pregnancy'> =>
        one.section === 'pregnancy' && one.as === part

/** The first source with a value counts. */
const moveSource =
    (part: PregnancyPart, index: number, step: -1 | 1) =>
    (mapping: Mapping): Mapping => {
        const { pregnancy } = mapping
        return pregnancy
            ? {
                  ...mapping,
                  pregnancy: {
                      ...pregnancy,
                      [part]: movedBy<unknown>(pregnancy[part], index, step),
                  },
              }
            : mapping
    }

const AddToPart = ({ part }: { readonly part: PregnancyPart }) => {
    const editor = useEditor()
    const { draft, facts, edit } = editor
    const choice = { section: 'pregnancy', as: part } as const
    const fields = useMemo(
        () => fittingFields({ section: 'pregnancy', as: part }, draft, facts),
        [part, draft, facts]
    )
    return (
        <AddField
            to={PREGNANCY_PARTS[part]()}
            fields={fields}
            add={(field) =>
                edit((mapping) =>
                    assign(mapping, startFrom(choice, field, editor))
                )
            }
        />
    )
}

/** Which answers mean pregnant. */
const useAnswers = () => {
    const editor = useEditor()
    return (one: AssignmentOf<'pregnancy'>): string | undefined =>
        one.as === 'pregnant'
            ? namedCodes(one.source.yesCodes, one.source.dataElement, editor)
            : undefined
}

const Part = ({ part }: { readonly part: PregnancyPart }) => {
    const { draft, edit } = useEditor()
    const answersOf = useAnswers()
    const rows = assignmentsOf(draft).filter(isOfPart(part))
    const title = PREGNANCY_PARTS[part]()
    return (
        <PagePart title={title} hint={keyText(`pregnancy.${part}`)}>
            <EntryList label={title}>
                {rowKeys(rows).map(({ key, one, index }) => (
                    <AssignmentRow
                        key={key}
                        assignment={one}
                        details={answersOf(one)}
                        move={
                            rows.length > 1
                                ? (step) => edit(moveSource(part, index, step))
                                : undefined
                        }
                    >
                        <FaultsAt place={`pregnancy.${part}.${index}`} />
                    </AssignmentRow>
                ))}
            </EntryList>
            <AddToPart part={part} />
        </PagePart>
    )
}

/** What is recorded of a pregnancy, each part with its sources. */
export const PregnancyFields = () =>
    (['pregnant', ...PREGNANCY_FIELDS] as const).map((part) => (
        <Part key={part} part={part} />
    ))
