import type { CaptureLinks } from '../../ui/links'
import type { PlaceName } from '../../ui/value-text'

/** What every row needs beside its own facts. */
export interface RowTools {
    readonly placeName: PlaceName
    readonly links: CaptureLinks
}
