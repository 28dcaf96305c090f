import i18n from '@dhis2/d2-i18n'
import { useMemo } from 'react'
import { assign } from '../../../mapping/edit/assign'
import type { AssignmentOf } from '../../../mapping/edit/assignment'
import { assignmentsOf } from '../../../mapping/edit/assignments-of'
import { unescaped } from '../../../ui/unescaped'
import { PERSON_PARTS, type PersonPart } from '../assignment-form/person-text'
import { startFrom } from '../assignment-form/start-from'
import { useEditor } from '../editor-context'
import { keyText } from '../key-texts'
import { fieldName } from '../known-names'
import { AddField } from '../section-page/add-field'
import { AssignmentRow } from '../section-page/assignment-row'
import { EntryList } from '../section-page/entry-row'
import { FaultsAt } from '../section-page/faults-at'
import { fittingFields } from '../section-page/fitting-fields'
import { rowKeys } from '../section-page/row-keys'
import { PagePart } from '../section-page/section-page'
import { movePersonPart } from './person-moves'
import { SexCodes } from './sex-codes'

const HINTS = {
    givenName: 'person.givenName',
    middleName: 'person.middleName',
    familyName: 'person.familyName',
    fullName: 'person.fullName',
    sex: 'person.sex',
    birthDate: 'person.birthDate',
    birthDateEstimated: 'person.birthDateEstimated',
    identifier: 'person.identifiers',
    phone: 'person.phone',
    address: 'person.address',
    photo: 'person.photo',
    death: 'person.death',
} as const satisfies Record<PersonPart, string>

const isOfPart =
    (part: PersonPart) =>
    (one: { readonly section: string }): one is AssignmentOf<'person'> =>
        one.section === 'person' && 'as' in one && one.as === part

const AddToPart = ({ part }: { readonly part: PersonPart }) => {
    const editor = useEditor()
    const { draft, facts, edit } = editor
    const choice = { section: 'person', as: part } as const
    const fields = useMemo(
        () => fittingFields({ section: 'person', as: part }, draft, facts),
        [part, draft, facts]
    )
    return (
        <AddField
            to={PERSON_PARTS[part]()}
            fields={fields}
            add={(field) => {
                const one = startFrom(choice, field, editor)
                edit((mapping) => assign(mapping, one))
            }}
        />
    )
}

/** An identifier may have a short label, which the banner shows instead of the attribute's name. */
const useLabel = () => {
    const editor = useEditor()
    return (one: AssignmentOf<'person'>): string | undefined =>
        one.as === 'identifier' && one.label
            ? i18n.t('{{name}} (shown as {{label}})', {
                  name: fieldName(one.attribute, editor),
                  label: one.label,
                  interpolation: unescaped,
              })
            : undefined
}

/** One part of who a person is: where it is read, in the order in which it counts. */
export const PersonPartRows = ({ part }: { readonly part: PersonPart }) => {
    const { draft, edit } = useEditor()
    const labelOf = useLabel()
    const title = PERSON_PARTS[part]()
    const rows = assignmentsOf(draft).filter(isOfPart(part))
    return (
        <PagePart title={title} hint={keyText(HINTS[part])}>
            <EntryList label={title}>
                {rowKeys(rows).map(({ key, one, index }) => (
                    <AssignmentRow
                        key={key}
                        assignment={one}
                        title={labelOf(one)}
                        move={
                            rows.length > 1
                                ? (step) =>
                                      edit(movePersonPart(part, index, step))
                                : undefined
                        }
                    />
                ))}
            </EntryList>
            {part === 'sex' && <SexCodes />}
            <FaultsAt place={HINTS[part]} />
            <AddToPart part={part} />
        </PagePart>
    )
}
