import i18n from '@dhis2/d2-i18n'
import { useState } from 'react'
import type { ChartError } from '../../../domain/chart-error'
import type { MappingAccessReading } from '../../../queries/use-mapping-access'
import { FailureNotice } from '../../../ui/failure-notice'
import { GroupPicker } from './group-picker'
import classes from './sharing.module.css'

type Protect = MappingAccessReading['protect']

/** One try at a time, and why the last one failed. */
const useProtect = (protect: Protect, onDone: () => void) => {
    const [isBusy, setBusy] = useState(false)
    const [failed, setFailed] = useState<{
        readonly group: string
        readonly error: ChartError
    }>()
    const start = (group: string) => {
        setBusy(true)
        setFailed(undefined)
        void protect(group).then((done) => {
            setBusy(false)
            if (done.ok) {
                onDone()
            } else {
                setFailed({ group, error: done.error })
            }
        })
    }
    return { isBusy, failed, start }
}

export interface ProtectProps {
    readonly protect: Protect
    /** The form is gone then: the focus needs another place. */
    readonly onDone: () => void
}

/** The warning, and the form that takes its cause away. */
export const OpenMapping = ({ protect, onDone }: ProtectProps) => {
    const { isBusy, failed, start } = useProtect(protect, onDone)
    return (
        <div className={classes.notice}>
            <p className={classes.what}>
                {i18n.t('Anybody with an account can change the mapping.')}
            </p>
            <p>
                {i18n.t(
                    'This version of DHIS2 does not reserve it for administrators. Protect it: choose the user group that may change it. Everybody may still read it.',
                    { nsSeparator: '-:-' }
                )}
            </p>
            <GroupPicker
                without={[]}
                action={
                    isBusy
                        ? i18n.t('Protecting the mapping')
                        : i18n.t('Protect the mapping')
                }
                disabled={isBusy}
                onPick={start}
            />
            {failed && (
                <FailureNotice
                    error={failed.error}
                    retry={() => start(failed.group)}
                />
            )}
        </div>
    )
}
