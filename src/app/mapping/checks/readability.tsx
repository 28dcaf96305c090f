import i18n from '@dhis2/d2-i18n'
import { Button } from '@dhis2/ui'
import { type RefObject, useMemo, useRef } from 'react'
import { checkReadability } from '../../../mapping/check/check-readability'
import type { ProgramAccess } from '../../../mapping/program-access'
import { useProgramAccess } from '../../../queries/use-program-access'
import { FailureNotice } from '../../../ui/failure-notice'
import { EmptyNote } from '../../../ui/section-frame'
import { unescaped } from '../../../ui/unescaped'
import { useEditor } from '../editor-context'
import { GroupPicker } from '../sharing/group-picker'
import classes from './checks.module.css'
import { FaultList } from './fault-list'
import { withGroup, withoutGroup } from './worker-groups'

interface WithTitle {
    /** Takes the focus when what had it is gone. */
    readonly title: RefObject<HTMLHeadingElement>
}

const Chosen = ({
    access,
    title,
}: WithTitle & { readonly access: ProgramAccess }) => {
    const { draft, edit, readOnly } = useEditor()
    const groups = draft.healthWorkers?.userGroups ?? []
    if (groups.length === 0) {
        return <EmptyNote>{i18n.t('No user group is chosen yet.')}</EmptyNote>
    }
    return (
        <ul className={classes.groups}>
            {groups.map((group) => {
                const name = access.groups.get(group) ?? group
                return (
                    <li key={group}>
                        {name}{' '}
                        {!readOnly && (
                            <Button
                                small
                                secondary
                                aria-label={i18n.t('Take out {{name}}', {
                                    name,
                                    interpolation: unescaped,
                                })}
                                onClick={() => {
                                    edit((now) => withoutGroup(now, group))
                                    title.current?.focus()
                                }}
                            >
                                {i18n.t('Take out')}
                            </Button>
                        )}
                    </li>
                )
            })}
        </ul>
    )
}

const Judged = ({
    access,
    title,
}: WithTitle & { readonly access: ProgramAccess }) => {
    const { draft, shapes } = useEditor()
    const faults = useMemo(
        () => checkReadability(draft, access, shapes),
        [draft, access, shapes]
    )
    const isChosen = (draft.healthWorkers?.userGroups.length ?? 0) > 0
    return (
        <>
            <Chosen access={access} title={title} />
            {isChosen && faults.length === 0 && (
                <p role="status">
                    {i18n.t('They can read everything that is mapped.')}
                </p>
            )}
            <FaultList
                faults={faults}
                groups={access.groups}
                onMended={() => title.current?.focus()}
            />
        </>
    )
}

const Access = ({ title }: WithTitle) => {
    const access = useProgramAccess()
    switch (access.state) {
        case 'loading':
            return (
                <p role="status">
                    {i18n.t('Reading who may read the programs')}
                </p>
            )
        case 'failed':
            return <FailureNotice error={access.error} retry={access.retry} />
        case 'ready':
            return <Judged access={access.value} title={title} />
    }
}

/** Whether those who work with the chart can read the programs that it shows. */
export const Readability = () => {
    const { draft, edit, readOnly } = useEditor()
    const title = useRef<HTMLHeadingElement>(null)
    return (
        <section
            aria-labelledby="readability-title"
            className={classes.section}
        >
            <h2
                id="readability-title"
                ref={title}
                tabIndex={-1}
                className={classes.title}
            >
                {i18n.t('Can the health workers read it?')}
            </h2>
            <p>
                {i18n.t(
                    'Choose the user groups of those who work with the chart. What they cannot read stays empty for them.'
                )}
            </p>
            <Access title={title} />
            {!readOnly && (
                <GroupPicker
                    without={draft.healthWorkers?.userGroups ?? []}
                    action={i18n.t('Add the group')}
                    onPick={(group) => edit((now) => withGroup(now, group))}
                />
            )}
        </section>
    )
}
