import type { Flag } from '../../domain/flag'
import { flagWords } from '../../ui/flag-mark'

/** Letter and word of a flag: paper has no colour and nothing to point at. */
export const flagText = (flag: Flag | undefined): string =>
    flag ? `${flag.level} (${flagWords(flag.level)})` : ''
