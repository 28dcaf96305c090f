import i18n from '@dhis2/d2-i18n'
import { unescaped } from './unescaped'

/** Who recorded something, by username; empty where the record does not say. */
export const recordedBy = (name: string | undefined): string =>
    name === undefined
        ? ''
        : i18n.t('recorded by {{name}}', { name, interpolation: unescaped })
