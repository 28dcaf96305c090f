import i18n from '@dhis2/d2-i18n'
import { unescaped } from '../../../ui/unescaped'
import { useEditor } from '../editor-context'
import classes from '../section-page/section-page.module.css'

/** What the codes of sex mean, in one line; they are changed with the attribute. */
export const SexCodes = () => {
    const { draft, facts } = useEditor()
    const { sex } = draft.person
    if (!sex) {
        return null
    }
    const options = sex.attributes.flatMap(
        (id) => facts.fields.get(id)?.options ?? []
    )
    const words = (codes: readonly string[]) =>
        codes
            .map((code) => {
                const name = options.find((one) => one.code === code)?.names[0]
                return name && name !== code ? `${name} (${code})` : code
            })
            .join(', ') || i18n.t('no code')
    return (
        <p className={classes.hint}>
            {i18n.t(
                'Female: {{female}}. Male: {{male}}. Any other: {{other}}.',
                {
                    female: words(sex.codes.female),
                    male: words(sex.codes.male),
                    other: words(sex.codes.other),
                    nsSeparator: '-:-',
                    interpolation: unescaped,
                }
            )}
        </p>
    )
}
