import i18n from '@dhis2/d2-i18n'
import { SCHEMA_KEYS, type SchemaKey } from '../../../mapping/schema-keys'
import { unescaped } from '../../../ui/unescaped'
import { keyTextOf } from '../key-texts'
import classes from './key-glossary.module.css'

/** The keys of a part of the document, at every depth. */
const keysOf = (roots: readonly string[]): readonly SchemaKey[] =>
    SCHEMA_KEYS.filter(
        ({ path }, index) =>
            roots.some(
                (root) => path === root || path.startsWith(`${root}.`)
            ) && SCHEMA_KEYS.findIndex((one) => one.path === path) === index
    )

const defaultText = ({ default: value }: SchemaKey): string | undefined =>
    value === undefined || (Array.isArray(value) && value.length === 0)
        ? undefined
        : i18n.t('{{value}} when absent', {
              value: typeof value === 'string' ? value : JSON.stringify(value),
              interpolation: unescaped,
          })

const detailsOf = (key: SchemaKey): string =>
    [
        key.required ? i18n.t('needed') : undefined,
        defaultText(key),
        key.options?.join(', '),
    ]
        .filter(Boolean)
        .join(' · ')

/** What each key of a part of the saved document means, for those who read or write it as a file. */
export const KeyGlossary = ({ of }: { readonly of: readonly string[] }) => (
    <details className={classes.glossary}>
        <summary>{i18n.t('Keys of this part in the exported file')}</summary>
        <dl className={classes.keys}>
            {keysOf(of).map((key) => (
                <div key={key.path} className={classes.key}>
                    <dt>
                        <code dir="ltr">{key.path}</code>
                    </dt>
                    <dd>
                        {keyTextOf(key.path)}{' '}
                        <span className={classes.details}>
                            {detailsOf(key)}
                        </span>
                    </dd>
                </div>
            ))}
        </dl>
    </details>
)
