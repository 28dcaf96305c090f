import i18n from '@dhis2/d2-i18n'
import { useEffect, useState } from 'react'
import { Link } from 'react-router-dom'
import { addLaterTexts } from '../later-texts'
import { MappingLoader } from './mapping-loader'
import { MappingNav } from './mapping-nav'
import classes from './mapping-page.module.css'
import { MappingRoutes } from './mapping-routes'
import { PreviewPane } from './preview/preview-pane'
import { SaveBar } from './save-bar/save-bar'

addLaterTexts()

interface PreviewToggleProps {
    readonly isOpen: boolean
    readonly toggle: () => void
}

const PreviewToggle = ({ isOpen, toggle }: PreviewToggleProps) => (
    <button
        type="button"
        className={classes.toggle}
        aria-expanded={isOpen}
        aria-controls="preview"
        onClick={toggle}
    >
        {isOpen ? i18n.t('Close the preview') : i18n.t('Preview')}
    </button>
)

const Header = (props: PreviewToggleProps) => (
    <div className={classes.header}>
        <Link to="/" className={classes.back}>
            {i18n.t('Find a person')}
        </Link>
        <h1 className={classes.title}>{i18n.t('Mapping')}</h1>
        <SaveBar />
        <PreviewToggle {...props} />
    </div>
)

const Editor = () => {
    const [isOpen, setOpen] = useState(false)
    return (
        <div className={classes.page} data-preview={isOpen}>
            <Header isOpen={isOpen} toggle={() => setOpen(!isOpen)} />
            <MappingNav />
            <main className={classes.main}>
                <MappingRoutes />
            </main>
            <aside
                id="preview"
                className={classes.preview}
                aria-label={i18n.t('Preview')}
                hidden={!isOpen}
            >
                {isOpen && <PreviewPane />}
            </aside>
        </div>
    )
}

/** Where administrators say what the programs mean: `#/mapping`. */
export const MappingPage = () => {
    useEffect(() => {
        document.title = `${i18n.t('Mapping')} | ${i18n.t('Patient Chart')}`
    }, [])
    return (
        <MappingLoader>
            <Editor />
        </MappingLoader>
    )
}
