import i18n from '@dhis2/d2-i18n'
import { useRef } from 'react'
import { assertNever } from '../../../domain/result'
import type { Reading } from '../../../queries/reading'
import { isMappingAdmin, useServer } from '../../../queries/server-context'
import { useMappingAccess } from '../../../queries/use-mapping-access'
import {
    type MappingAccess,
    mappingProtection,
    type ProtectionState,
} from '../../../tracker/mapping-access'
import { FailureNotice } from '../../../ui/failure-notice'
import { unescaped } from '../../../ui/unescaped'
import { OpenMapping, type ProtectProps } from './open-mapping'
import classes from './sharing.module.css'

const sharedText = (
    groups: Extract<ProtectionState, { kind: 'by-sharing' }>['groups']
): string => {
    const names = groups.map(({ id, name }) => name ?? id).join(', ')
    return names
        ? i18n.t('Only these user groups can change the mapping: {{names}}', {
              names,
              nsSeparator: '-:-',
              interpolation: unescaped,
          })
        : i18n.t(
              'Only superusers and who saved it first can change the mapping.'
          )
}

const BySharing = ({
    protection,
    mayEdit,
}: {
    readonly protection: Extract<ProtectionState, { kind: 'by-sharing' }>
    readonly mayEdit: MappingAccess['mayEdit']
}) => (
    <>
        <p className={classes.quiet} role="status">
            {sharedText(protection.groups)}
        </p>
        {mayEdit === 'not-shared-with-you' && (
            <p className={classes.notice}>
                {i18n.t(
                    'You are not among them: the server would refuse what you save, so that you can only look.',
                    { nsSeparator: '-:-' }
                )}
            </p>
        )}
    </>
)

const Access = ({
    access,
    ...props
}: ProtectProps & { readonly access: MappingAccess }) => {
    const { protection, mayEdit } = access
    switch (protection?.kind) {
        case undefined:
        case 'by-authority':
            return null
        case 'no-mapping':
            return (
                <p className={classes.quiet}>
                    {i18n.t(
                        'This version of DHIS2 does not reserve the mapping for administrators. After the first save you choose here who may change it.'
                    )}
                </p>
            )
        case 'by-sharing':
            return <BySharing protection={protection} mayEdit={mayEdit} />
        case 'open':
            return <OpenMapping {...props} />
        default:
            return assertNever(protection)
    }
}

const AccessReading = ({
    access,
    ...props
}: ProtectProps & { readonly access: Reading<MappingAccess> }) => {
    switch (access.state) {
        case 'loading':
            return null
        case 'failed':
            return <FailureNotice error={access.error} retry={access.retry} />
        case 'ready':
            return <Access access={access.value} {...props} />
    }
}

const OnOldServer = () => {
    const { access, protect } = useMappingAccess()
    const section = useRef<HTMLElement>(null)
    return (
        <section
            ref={section}
            tabIndex={-1}
            aria-label={i18n.t('Who may change the mapping')}
            className={classes.section}
        >
            <AccessReading
                access={access}
                protect={protect}
                onDone={() => section.current?.focus()}
            />
        </section>
    )
}

/** Before 2.42 the server lets everybody write the mapping until its sharing says otherwise. */
export const MappingProtection = () => {
    const server = useServer()
    const isAsked =
        mappingProtection(server.apiVersion) === 'sharing' &&
        isMappingAdmin(server)
    return isAsked ? <OnOldServer /> : null
}
