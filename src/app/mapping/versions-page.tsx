import { KeyGlossary } from './section-page/key-glossary'
import { PAGE_KEYS } from './section-page/page-keys'
import { MappingProtection } from './sharing/mapping-protection'
import { ExportPanel } from './versions/export-panel'
import { ImportPanel } from './versions/import-panel'
import { VersionList } from './versions/version-list'
import classes from './versions/versions.module.css'

/** Every save and the way back to it; the mapping as a file; who may change it. */
export const VersionsPage = () => (
    <div className={classes.page}>
        <MappingProtection />
        <VersionList />
        <ExportPanel />
        <ImportPanel />
        <KeyGlossary of={PAGE_KEYS.document} />
    </div>
)
