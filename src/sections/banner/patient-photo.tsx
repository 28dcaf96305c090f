import i18n from '@dhis2/d2-i18n'
import { useState } from 'react'
import classes from './banner.module.css'

/** A photo that does not load leaves its words, never a broken picture. */
export const PatientPhoto = ({ url }: { readonly url: string }) => {
    const [failed, setFailed] = useState(false)
    return failed ? (
        <span className={classes.noPhoto}>{i18n.t('Photo not available')}</span>
    ) : (
        <img
            className={classes.photo}
            src={url}
            alt={i18n.t('Photo of the patient')}
            loading="lazy"
            onError={() => setFailed(true)}
        />
    )
}
