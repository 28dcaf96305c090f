import i18n from '@dhis2/d2-i18n'
import { useState } from 'react'
import type { Reading } from '../../../queries/reading'
import { useMappingVersions } from '../../../queries/use-mapping-versions'
import type { MappingVersion } from '../../../tracker/read/read-versions'
import { FailureNotice } from '../../../ui/failure-notice'
import { useLocale } from '../../../ui/locale-context'
import { EmptyNote } from '../../../ui/section-frame'
import { revisionText, savedText } from './saved-text'
import { VersionDetails } from './version-details'
import classes from './versions.module.css'

const stateText = (state: MappingVersion['state']): string | undefined => {
    switch (state) {
        case 'current':
            return i18n.t('in use')
        case 'unfinished':
            return i18n.t('never came into use')
        case 'earlier':
            return undefined
    }
}

interface RowProps {
    readonly version: MappingVersion
    /** The one that was saved before it. */
    readonly before: MappingVersion | undefined
    readonly isOpen: boolean
    readonly toggle: () => void
}

const Row = ({ version, before, isOpen, toggle }: RowProps) => {
    const locale = useLocale()
    const state = stateText(version.state)
    const id = `version-${version.revision}`
    return (
        <li className={classes.version}>
            <button
                type="button"
                id={id}
                className={classes.toggle}
                aria-expanded={isOpen}
                onClick={toggle}
            >
                <span className={classes.revision}>
                    {revisionText(version.revision)}
                </span>
                {state && <span className={classes.mark}>{state}</span>}
                <bdi>{savedText(version, locale)}</bdi>
            </button>
            {isOpen && (
                <VersionDetails
                    labelledBy={id}
                    version={version}
                    before={before}
                    close={() => {
                        toggle()
                        document.getElementById(id)?.focus()
                    }}
                />
            )}
        </li>
    )
}

const Rows = ({
    versions,
}: {
    readonly versions: readonly MappingVersion[]
}) => {
    const [open, setOpen] = useState<string>()
    return (
        <ol className={classes.versions}>
            {versions.map((version, index) => (
                <Row
                    key={version.key}
                    version={version}
                    before={versions[index + 1]}
                    isOpen={open === version.key}
                    toggle={() =>
                        setOpen(open === version.key ? undefined : version.key)
                    }
                />
            ))}
        </ol>
    )
}

const Listed = ({
    versions,
}: {
    readonly versions: Reading<readonly MappingVersion[]>
}) => {
    switch (versions.state) {
        case 'loading':
            return <p role="status">{i18n.t('Reading the versions')}</p>
        case 'failed':
            return (
                <FailureNotice error={versions.error} retry={versions.retry} />
            )
        case 'ready':
            return versions.value.length > 0 ? (
                <Rows versions={versions.value} />
            ) : (
                <EmptyNote>{i18n.t('Nothing has been saved yet.')}</EmptyNote>
            )
    }
}

/** Every save of the mapping: who, when, what it changed, and the way back to it. */
export const VersionList = () => {
    const versions = useMappingVersions()
    return (
        <section aria-labelledby="versions-title" className={classes.section}>
            <h2 id="versions-title" className={classes.title}>
                {i18n.t('Versions')}
            </h2>
            <Listed versions={versions} />
        </section>
    )
}
