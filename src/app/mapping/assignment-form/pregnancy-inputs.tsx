import i18n from '@dhis2/d2-i18n'
import type { AssignmentOf } from '../../../mapping/edit/assignment'
import { keyText } from '../key-texts'
import { faultWords } from './fault-words'
import { FieldCodes } from './field-codes'
import type { InputsProps } from './inputs-props'

/** Dates and numbers speak for themselves; of an answer it is said which codes mean pregnant. */
export const PregnancyInputs = ({
    value,
    onChange,
    field,
    faults,
}: InputsProps<AssignmentOf<'pregnancy'>>) => {
    if (value.as !== 'pregnant') {
        return null
    }
    const { source } = value
    return (
        <>
            <FieldCodes
                label={i18n.t('Pregnant')}
                hint={keyText('pregnancy.pregnant.yesCodes')}
                error={faultWords(faults.codes)}
                field={field}
                value={source.yesCodes}
                onChange={(yesCodes) =>
                    onChange({ ...value, source: { ...source, yesCodes } })
                }
            />
            <FieldCodes
                label={i18n.t('Not pregnant')}
                hint={keyText('pregnancy.pregnant.noCodes')}
                field={field}
                value={source.noCodes}
                onChange={(noCodes) =>
                    onChange({ ...value, source: { ...source, noCodes } })
                }
            />
        </>
    )
}
