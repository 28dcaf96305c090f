import i18n from '@dhis2/d2-i18n'
import { Link } from 'react-router-dom'
import { parseUid } from '../../domain/ids'
import { unescaped } from '../../ui/unescaped'
import classes from './search-results.module.css'

/** Offered when what was typed may be the id of a record in DHIS2 itself; it may be a name too. */
export const OpenDirectly = ({ text }: { readonly text: string }) => {
    const id = parseUid<'patient'>(text.trim())
    return id ? (
        <p className={classes.note}>
            <Link to={`/patient/${id}`}>
                {i18n.t('Open the record with the DHIS2 id {{id}}', {
                    id,
                    interpolation: unescaped,
                })}
            </Link>
        </p>
    ) : null
}
