import i18n from '@dhis2/d2-i18n'
import { flushSync } from 'react-dom'
import { type ChartView, viewTitles } from './chart-views'
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

interface SectionNavProps {
    readonly view: ChartView
    readonly show: (view: ChartView) => void
}

export const SectionNav = ({ view, show }: SectionNavProps) => (
    <nav className={classes.nav} aria-label={i18n.t('Sections')}>
        <ul>
            {sections().map(({ id, title }) => (
                <li key={id}>
                    <button
                        type="button"
                        onClick={() => {
                            // the section has to be there before it can be gone to
                            flushSync(() => show('overview'))
                            goTo(id)
                        }}
                    >
                        {title}
                    </button>
                </li>
            ))}
            {viewTitles().map(([id, title]) => (
                <li key={id}>
                    <button
                        type="button"
                        aria-pressed={view === id}
                        onClick={() => show(view === id ? 'overview' : id)}
                    >
                        {title}
                    </button>
                </li>
            ))}
        </ul>
    </nav>
)
