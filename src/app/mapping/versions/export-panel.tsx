import i18n from '@dhis2/d2-i18n'
import { Button } from '@dhis2/ui'
import { useState } from 'react'
import { exportMapping } from '../../../mapping/transfer/export-mapping'
import { useLocale } from '../../../ui/locale-context'
import { useEditor } from '../editor-context'
import { SelectField } from '../form/form-fields'
import { downloadJson } from './download-json'
import classes from './versions.module.css'

type MatchedBy = 'uid' | 'code'

const choices = () => [
    {
        value: 'uid' as const,
        label: i18n.t('By id: for this server and copies of it', {
            nsSeparator: '-:-',
        }),
    },
    {
        value: 'code' as const,
        label: i18n.t('By code: for other servers with the same programs', {
            nsSeparator: '-:-',
        }),
    },
]

/** The draft as a file, made on this device. */
export const ExportPanel = () => {
    const { draft, shapes } = useEditor()
    const { today } = useLocale()
    const [by, setBy] = useState<MatchedBy>('uid')
    const save = () =>
        downloadJson(
            `patient-chart-mapping-${today}.json`,
            exportMapping(draft, shapes, { by, on: today })
        )
    return (
        <section aria-labelledby="export-title" className={classes.section}>
            <h2 id="export-title" className={classes.title}>
                {i18n.t('Save as a file')}
            </h2>
            <p>
                {i18n.t(
                    'The file holds the draft as it stands on the screen, and nothing of any person.'
                )}
            </p>
            <div className={classes.form}>
                <SelectField
                    label={i18n.t('How fields are named in it')}
                    value={by}
                    onChange={setBy}
                    choices={choices()}
                />
                <Button onClick={save}>{i18n.t('Download the file')}</Button>
            </div>
        </section>
    )
}
