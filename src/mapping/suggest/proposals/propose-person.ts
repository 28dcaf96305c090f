import type { Assignment, PersonList } from '../../edit/assignment'
import type { FieldFacts } from '../metadata-facts'
import type { FieldKind } from '../suggestion'
import { deadCodesOf, sexCodesOf } from './option-codes'
import { type Proposal, proposalOf, type Suggested } from './proposal'

const LISTS: Readonly<Partial<Record<FieldKind, PersonList>>> = {
    'given-name': 'givenName',
    'middle-name': 'middleName',
    'family-name': 'familyName',
    'full-name': 'fullName',
    'birth-date': 'birthDate',
    'birth-date-estimated': 'birthDateEstimated',
    phone: 'phone',
    address: 'address',
    photo: 'photo',
}

/** Value types without which a part of the person cannot be read. */
const NEEDED: Readonly<Partial<Record<PersonList, readonly string[]>>> = {
    birthDate: ['DATE', 'AGE', 'DATETIME'],
    photo: ['IMAGE'],
}

const listOf = (kind: FieldKind, field: FieldFacts): Assignment | undefined => {
    const as = LISTS[kind]
    const fits =
        as !== undefined && (NEEDED[as]?.includes(field.valueType) ?? true)
    return as !== undefined && fits
        ? { section: 'person', as, attribute: field.id }
        : undefined
}

const assignmentOf = (
    kind: FieldKind,
    field: FieldFacts
): Assignment | undefined => {
    const attribute = field.id
    switch (kind) {
        case 'sex':
            return {
                section: 'person',
                as: 'sex',
                attribute,
                codes: sexCodesOf(field),
            }
        case 'national-id':
        case 'identifier':
            return { section: 'person', as: 'identifier', attribute }
        case 'death-date':
            return {
                section: 'person',
                as: 'death',
                death: { source: { attribute } },
            }
        default:
            return listOf(kind, field)
    }
}

const STATUS_OF_DEATH = 0.75

/** A coded status of which some codes mean dead. */
const deathByStatus = ({
    field,
    suggestion,
}: Suggested): readonly Proposal[] => {
    const deadCodes = deadCodesOf(field)
    const source =
        field.kind === 'attribute'
            ? { attribute: field.id }
            : { dataElement: field.id }
    const words = deadCodes.join(', ')
    return deadCodes.length > 0
        ? [
              proposalOf(
                  {
                      section: 'person',
                      as: 'death',
                      death: { source, deadCodes },
                  },
                  {
                      confidence: STATUS_OF_DEATH,
                      reasons: [
                          ...suggestion.reasons,
                          { found: 'options', words },
                      ],
                  }
              ),
          ]
        : []
}

/** National identifiers before the others: the first one stands in the banner. */
const importance = ({ suggestion }: Suggested): number =>
    suggestion.kind === 'identifier' ? 1 : 0

export const proposePerson = (
    suggested: readonly Suggested[]
): readonly Proposal[] =>
    suggested
        .filter(({ field }) => field.kind === 'attribute')
        .sort((a, b) => importance(a) - importance(b))
        .flatMap((one): readonly Proposal[] => {
            const { kind } = one.suggestion
            const assignment = kind && assignmentOf(kind, one.field)
            if (assignment) {
                return [proposalOf(assignment, one.suggestion)]
            }
            return kind === 'other' ? deathByStatus(one) : []
        })

/** Dates of death and final statuses that are recorded in a visit. */
export const proposeDeath = (
    suggested: readonly Suggested[]
): readonly Proposal[] =>
    suggested
        .filter(({ suggestion }) => suggestion.kind === 'outcome')
        .flatMap((one) =>
            one.field.valueType === 'DATE'
                ? [
                      proposalOf(
                          {
                              section: 'person',
                              as: 'death',
                              death: { source: { dataElement: one.field.id } },
                          },
                          one.suggestion
                      ),
                  ]
                : deathByStatus(one)
        )
