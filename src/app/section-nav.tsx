import i18n from '@dhis2/d2-i18n'
import classes from './section-nav.module.css'

const sections = () => [
    { id: 'problems', title: i18n.t('Problems') },
    { id: 'timeline', title: i18n.t('Timeline') },
    { id: 'vitals', title: i18n.t('Vitals') },
    { id: 'leftovers', title: i18n.t('Not read or not placed') },
]

/** Buttons, not links: the address belongs to the router. */
const goTo = (id: string): void => {
    const section = document.getElementById(id)
    section?.scrollIntoView({ block: 'start' })
    section?.focus({ preventScroll: true })
}

export const SectionNav = () => (
    <nav className={classes.nav} aria-label={i18n.t('Sections')}>
        <ul>
            {sections().map(({ id, title }) => (
                <li key={id}>
                    <button type="button" onClick={() => goTo(id)}>
                        {title}
                    </button>
                </li>
            ))}
        </ul>
    </nav>
)
