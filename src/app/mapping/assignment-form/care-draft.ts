import type { Assignment } from '../../../mapping/edit/assignment'
import type { FieldFacts } from '../../../mapping/suggest/metadata-facts'
import { guessCodes, isYesNo } from './code-guess'
import { holdingOf } from './field-holding'
import type { PregnancyPart } from './person-text'
import { nameWithoutUnit, unitSaidBy } from './unit-guess'

const anySourceOf = ({ kind, id }: FieldFacts) =>
    kind === 'attribute' ? { attribute: id } : { dataElement: id }

export const problemDraft = (
    kind: 'flag' | 'coded',
    field: FieldFacts
): Assignment => ({
    section: 'problems',
    item:
        kind === 'flag'
            ? {
                  kind,
                  name: nameWithoutUnit(field),
                  source: anySourceOf(field),
                  yesCodes: guessCodes(field, 'yes'),
                  noCodes: guessCodes(field, 'no'),
              }
            : {
                  kind,
                  source: anySourceOf(field),
                  status: 'unknown',
                  noneCodes: guessCodes(field, 'none'),
              },
})

export const allergyDraft = (field: FieldFacts): Assignment => ({
    section: 'allergies',
    item: isYesNo(field)
        ? {
              source: { dataElement: field.id },
              substance: nameWithoutUnit(field),
              yesCodes: guessCodes(field, 'yes'),
              noneCodes: [],
          }
        : {
              source: { dataElement: field.id },
              yesCodes: ['true'],
              noneCodes: guessCodes(field, 'none'),
          },
})

export const medicineDraft = (field: FieldFacts): Assignment => {
    const source = { dataElement: field.id }
    const name = nameWithoutUnit(field)
    const unit = unitSaidBy(field)
    if (holdingOf(field) === 'yes-no') {
        return {
            section: 'medications',
            item: { name, source, recordedAs: 'yes-no' },
        }
    }
    return {
        section: 'medications',
        item:
            holdingOf(field) === 'number'
                ? {
                      name,
                      source,
                      recordedAs: 'dose',
                      ...(unit ? { unit } : {}),
                  }
                : { source, recordedAs: 'drug' },
    }
}

export const pregnancyDraft = (
    as: PregnancyPart,
    field: FieldFacts
): Assignment => {
    const source = { dataElement: field.id }
    return as === 'pregnant'
        ? {
              section: 'pregnancy',
              as,
              source: {
                  ...source,
                  yesCodes: guessCodes(field, 'yes'),
                  noCodes: guessCodes(field, 'no'),
              },
          }
        : { section: 'pregnancy', as, source }
}
