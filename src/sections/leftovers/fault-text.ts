import i18n from '@dhis2/d2-i18n'
import { assertNever } from '../../domain/result'
import type { MappingFault } from '../../mapping/check'
import { unescaped } from '../../ui/unescaped'

/** A fault of the mapping with its place in the document, for administrators. */
export const faultText = (fault: MappingFault): string => {
    const { path, id } = fault
    switch (fault.kind) {
        case 'field-gone':
            return i18n.t(
                '{{path}}: field {{id}} is gone, or you may not read it',
                {
                    path,
                    id,
                    nsSeparator: '-:-',
                    interpolation: unescaped,
                }
            )
        case 'stage-gone':
            return i18n.t(
                '{{path}}: stage {{id}} is gone, or you may not read it',
                {
                    path,
                    id,
                    nsSeparator: '-:-',
                    interpolation: unescaped,
                }
            )
        case 'program-gone':
            return i18n.t(
                '{{path}}: program {{id}} is gone, or you may not read it',
                {
                    path,
                    id,
                    nsSeparator: '-:-',
                    interpolation: unescaped,
                }
            )
        case 'field-not-in-stage':
            return i18n.t(
                '{{path}}: stage {{stage}} does not have field {{id}}',
                {
                    path,
                    stage: fault.stage,
                    id,
                    nsSeparator: '-:-',
                    interpolation: unescaped,
                }
            )
        case 'option-gone':
            return i18n.t('{{path}}: field {{id}} has no option {{code}}', {
                path,
                id,
                code: fault.code,
                nsSeparator: '-:-',
                interpolation: unescaped,
            })
        case 'measured-twice':
            return i18n.t('{{path}}: field {{id}} is measured twice', {
                path,
                id,
                nsSeparator: '-:-',
                interpolation: unescaped,
            })
        default:
            return assertNever(fault)
    }
}
