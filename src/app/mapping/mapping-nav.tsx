import i18n from '@dhis2/d2-i18n'
import { NavLink } from 'react-router-dom'
import { useEditor } from './editor-context'
import classes from './mapping-page.module.css'

const pages = (faults: number): readonly (readonly [string, string])[] => [
    ['', i18n.t('Programs')],
    ['person', i18n.t('Person')],
    ['vitals', i18n.t('Vitals')],
    ['results', i18n.t('Results')],
    ['problems', i18n.t('Problems')],
    ['immunizations', i18n.t('Immunizations')],
    ['care', i18n.t('Other care')],
    [
        'checks',
        faults > 0
            ? i18n.t('Checks ({{count}})', { count: faults })
            : i18n.t('Checks'),
    ],
    ['versions', i18n.t('Versions and file')],
]

/** The parts of the mapping. */
export const MappingNav = () => {
    // what others may not read would be counted as gone
    const { faults, readOnly } = useEditor()
    return (
        <nav
            className={classes.nav}
            aria-label={i18n.t('Parts of the mapping')}
        >
            <ul>
                {pages(readOnly ? 0 : faults.length).map(([path, label]) => (
                    <li key={path}>
                        <NavLink
                            to={path ? `/mapping/${path}` : '/mapping'}
                            end
                        >
                            {label}
                        </NavLink>
                    </li>
                ))}
            </ul>
        </nav>
    )
}
