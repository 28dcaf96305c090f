import i18n from '@dhis2/d2-i18n'
import { Button } from '@dhis2/ui'
import { useRef, useState } from 'react'
import type { Mapping } from '../../../mapping/mapping'
import { hasSameContent } from '../../../mapping/same-mapping'
import type { Reading } from '../../../queries/reading'
import { useMappingVersion } from '../../../queries/use-mapping-versions'
import type { MappingVersion } from '../../../tracker/read/read-versions'
import { FailureNotice } from '../../../ui/failure-notice'
import { unescaped } from '../../../ui/unescaped'
import { ChangesList } from '../changes/changes-list'
import { useEditor } from '../editor-context'
import { SelectField } from '../form/form-fields'
import { inPlaceOf } from './brought-back'
import { useEscape } from './use-escape'
import classes from './versions.module.css'

type ComparedWith = 'draft' | 'before'

const choicesFor = (before: MappingVersion | undefined) => [
    {
        value: 'draft' as const,
        label: i18n.t('What bringing it back would change in the draft'),
    },
    ...(before
        ? [
              {
                  value: 'before' as const,
                  label: i18n.t('What it changed in version {{revision}}', {
                      revision: before.revision,
                      interpolation: unescaped,
                  }),
              },
          ]
        : []),
]

const Compared = ({
    before,
    after,
}: {
    readonly before: Reading<Mapping>
    readonly after: Mapping
}) => {
    switch (before.state) {
        case 'loading':
            return <p role="status">{i18n.t('Reading the version')}</p>
        case 'failed':
            return <FailureNotice error={before.error} retry={before.retry} />
        case 'ready':
            return <ChangesList before={before.value} after={after} />
    }
}

const ComparedWithBefore = ({
    before,
    after,
}: {
    readonly before: MappingVersion
    readonly after: Mapping
}) => <Compared before={useMappingVersion(before)} after={after} />

const BringBack = ({ mapping }: { readonly mapping: Mapping }) => {
    const { draft, edit, readOnly } = useEditor()
    if (hasSameContent(draft, mapping)) {
        return (
            <p role="status" className={classes.quiet}>
                {i18n.t('The draft says the same as this version.')}
            </p>
        )
    }
    return readOnly ? null : (
        <p className={classes.actions}>
            <Button
                small
                primary
                onClick={() => edit((now) => inPlaceOf(now, mapping))}
            >
                {i18n.t('Bring it back into the draft')}
            </Button>{' '}
            {i18n.t('It is used on charts once you save.')}
        </p>
    )
}

interface OpenedProps {
    readonly mapping: Mapping
    readonly before: MappingVersion | undefined
}

const Opened = ({ mapping, before }: OpenedProps) => {
    const { draft } = useEditor()
    const [compared, setCompared] = useState<ComparedWith>('draft')
    return (
        <>
            <div className={classes.choice}>
                <SelectField
                    label={i18n.t('Compare')}
                    value={compared}
                    onChange={setCompared}
                    choices={choicesFor(before)}
                />
            </div>
            {compared === 'before' && before ? (
                <ComparedWithBefore before={before} after={mapping} />
            ) : (
                <ChangesList before={draft} after={mapping} />
            )}
            <BringBack mapping={mapping} />
        </>
    )
}

interface VersionDetailsProps {
    /** Id of the element that names it. */
    readonly labelledBy: string
    readonly version: MappingVersion
    readonly before: MappingVersion | undefined
    readonly close: () => void
}

/** One version, compared and ready to be brought back; read when it is opened. */
export const VersionDetails = ({
    labelledBy,
    version,
    before,
    close,
}: VersionDetailsProps) => {
    const reading = useMappingVersion(version)
    const opened = useRef<HTMLDivElement>(null)
    useEscape(opened, close)
    return (
        <div
            ref={opened}
            role="group"
            aria-labelledby={labelledBy}
            className={classes.details}
        >
            {reading.state === 'loading' && (
                <p role="status">{i18n.t('Reading the version')}</p>
            )}
            {reading.state === 'failed' && (
                <FailureNotice error={reading.error} retry={reading.retry} />
            )}
            {reading.state === 'ready' && (
                <Opened mapping={reading.value} before={before} />
            )}
        </div>
    )
}
