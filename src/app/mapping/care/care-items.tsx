import { useMemo } from 'react'
import { assign } from '../../../mapping/edit/assign'
import type { AssignmentOf } from '../../../mapping/edit/assignment'
import { movedBy } from '../../../mapping/edit/edit-list'
import type { Mapping } from '../../../mapping/mapping'
import { assignmentDetail } from '../assignment-form/assignment-text'
import { sectionText } from '../assignment-form/section-text'
import { startFrom } from '../assignment-form/start-from'
import { useEditor } from '../editor-context'
import { keyText } from '../key-texts'
import { AddField } from '../section-page/add-field'
import { AssignmentRow } from '../section-page/assignment-row'
import { EntryList } from '../section-page/entry-row'
import { FaultsAt } from '../section-page/faults-at'
import { fittingFields } from '../section-page/fitting-fields'
import { rowKeys } from '../section-page/row-keys'
import { NothingYet, PagePart } from '../section-page/section-page'

type CareSection = 'allergies' | 'medications'
type CareAssignment = AssignmentOf<'allergies'> | AssignmentOf<'medications'>

const itemsOf = (
    mapping: Mapping,
    section: CareSection
): readonly CareAssignment[] =>
    section === 'allergies'
        ? mapping.allergies.map((item) => ({ section, item }))
        : mapping.medications.map((item) => ({ section, item }))

const moveItem =
    (section: CareSection, index: number, step: -1 | 1) =>
    (mapping: Mapping): Mapping => ({
        ...mapping,
        [section]: movedBy<unknown>(mapping[section], index, step),
    })

const AddItem = ({ section }: { readonly section: CareSection }) => {
    const editor = useEditor()
    const { draft, facts, edit } = editor
    const fields = useMemo(
        () => fittingFields({ section }, draft, facts),
        [section, draft, facts]
    )
    return (
        <AddField
            to={sectionText(section)}
            fields={fields}
            add={(field) =>
                edit((mapping) =>
                    assign(mapping, startFrom({ section }, field, editor))
                )
            }
        />
    )
}

/** The allergies or the medicines, each with where it is recorded. */
export const CareItems = ({ section }: { readonly section: CareSection }) => {
    const editor = useEditor()
    const { draft, edit } = editor
    const items = itemsOf(draft, section)
    const title = sectionText(section)
    return (
        <PagePart title={title} hint={keyText(section)}>
            {items.length === 0 && <NothingYet />}
            <EntryList label={title}>
                {rowKeys(items).map(({ key, one, index }) => (
                    <AssignmentRow
                        key={key}
                        assignment={one}
                        details={assignmentDetail(one, editor)}
                        move={
                            items.length > 1
                                ? (step) => edit(moveItem(section, index, step))
                                : undefined
                        }
                    >
                        <FaultsAt place={`${section}.${index}`} />
                    </AssignmentRow>
                ))}
            </EntryList>
            <AddItem section={section} />
        </PagePart>
    )
}
