import i18n from '@dhis2/d2-i18n'
import { Button } from '@dhis2/ui'
import { useState } from 'react'
import type { Reading } from '../../../queries/reading'
import { useUserGroups } from '../../../queries/use-program-access'
import { FailureNotice } from '../../../ui/failure-notice'
import { SelectField, TextField } from '../form/form-fields'
import classes from './sharing.module.css'

type Groups = Reading<ReadonlyMap<string, string>>

interface PickProps {
    readonly groups: Groups
    /** Not offered again. */
    readonly without: readonly string[]
    readonly action: string
    readonly disabled?: boolean | undefined
    readonly onPick: (group: string) => void
}

const NONE = ''

const Pick = ({ groups, without, action, disabled, onPick }: PickProps) => {
    const [group, setGroup] = useState(NONE)
    if (groups.state === 'loading') {
        return <p role="status">{i18n.t('Reading the user groups')}</p>
    }
    if (groups.state === 'failed') {
        return <FailureNotice error={groups.error} retry={groups.retry} />
    }
    const offered = [...groups.value].filter(([id]) => !without.includes(id))
    if (offered.length === 0) {
        return <p role="status">{i18n.t('No user group of that name')}</p>
    }
    const chosen = offered.some(([id]) => id === group) ? group : NONE
    return (
        <>
            <SelectField
                label={i18n.t('User group')}
                value={chosen}
                onChange={setGroup}
                disabled={disabled}
                choices={[
                    { value: NONE, label: i18n.t('Choose a group') },
                    ...offered.map(([value, label]) => ({ value, label })),
                ]}
            />
            <Button
                small
                disabled={disabled || chosen === NONE}
                onClick={() => onPick(chosen)}
            >
                {action}
            </Button>
        </>
    )
}

/** Picks a user group of the server; a text narrows what is offered. */
export const GroupPicker = (props: Omit<PickProps, 'groups'>) => {
    const [text, setText] = useState('')
    return (
        <div className={classes.picker}>
            <TextField
                label={i18n.t('Name of a user group contains')}
                value={text}
                onChange={setText}
                disabled={props.disabled}
            />
            <Pick groups={useUserGroups(text)} {...props} />
        </div>
    )
}
