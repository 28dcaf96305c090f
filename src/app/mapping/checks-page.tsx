import i18n from '@dhis2/d2-i18n'
import { useRef } from 'react'
import classes from './checks/checks.module.css'
import { FaultList } from './checks/fault-list'
import { Readability } from './checks/readability'
import { CoveragePanel } from './coverage/coverage-panel'
import { useEditor } from './editor-context'

const Faults = () => {
    const { faults } = useEditor()
    const title = useRef<HTMLHeadingElement>(null)
    return (
        <section aria-labelledby="faults-title" className={classes.section}>
            <h2
                id="faults-title"
                ref={title}
                tabIndex={-1}
                className={classes.title}
            >
                {i18n.t('Does the mapping fit the programs?')}
            </h2>
            {faults.length === 0 ? (
                <p role="status">
                    {i18n.t('Nothing was found that does not fit.')}
                </p>
            ) : (
                <FaultList
                    faults={faults}
                    onMended={() => title.current?.focus()}
                />
            )}
        </section>
    )
}

/** What does not fit, who cannot read it, and how much of the record it shows. */
export const ChecksPage = () => (
    <div className={classes.page}>
        <Faults />
        <Readability />
        <CoveragePanel />
    </div>
)
