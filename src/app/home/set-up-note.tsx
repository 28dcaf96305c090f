import i18n from '@dhis2/d2-i18n'
import { Link } from 'react-router-dom'
import { assertNever } from '../../domain/result'
import type { Reading } from '../../queries/reading'
import { isMappingAdmin, useServer } from '../../queries/server-context'
import type { MappingState } from '../../tracker/read/read-mapping-answer'
import { errorText } from '../../ui/error-text'
import { FailureNotice } from '../../ui/failure-notice'
import classes from './set-up-note.module.css'

const NotSetUp = () => {
    const isAdmin = isMappingAdmin(useServer())
    return (
        <>
            <p className={classes.what}>
                {i18n.t('This chart has not been set up yet.')}
            </p>
            <p>
                {isAdmin ? (
                    <Link to="/mapping">{i18n.t('Set up the chart')}</Link>
                ) : (
                    i18n.t('Ask the administrator of your DHIS2 to set it up.')
                )}{' '}
                {i18n.t('Until then you can find people and see every visit.')}
            </p>
        </>
    )
}

type Unusable = Extract<MappingState, { kind: 'unusable' }>

const CannotBeUsed = ({ error, faults }: Unusable) => {
    const isAdmin = isMappingAdmin(useServer())
    const { what, next } = errorText(error)
    return (
        <>
            <p className={classes.what}>{what}</p>
            <p>{next}</p>
            {isAdmin && faults.length > 0 && (
                <details>
                    <summary>{i18n.t('What is wrong with it')}</summary>
                    <ul>
                        {faults.map((fault) => (
                            <li key={fault}>{fault}</li>
                        ))}
                    </ul>
                </details>
            )}
        </>
    )
}

const noteOf = (state: MappingState) => {
    switch (state.kind) {
        case 'usable':
            return null
        case 'none':
            return <NotSetUp />
        case 'unusable':
            return <CannotBeUsed {...state} />
        default:
            return assertNever(state)
    }
}

/** Says when nobody has told the chart what the programs mean; nothing while all is well. */
export const SetUpNote = ({
    mapping,
}: {
    readonly mapping: Reading<MappingState>
}) => {
    if (mapping.state === 'failed') {
        return <FailureNotice error={mapping.error} retry={mapping.retry} />
    }
    const note = mapping.state === 'ready' ? noteOf(mapping.value) : null
    return note && <div className={classes.note}>{note}</div>
}
