import type { FieldFacts, OptionFacts } from '../metadata-facts'
import { findPhrase, plainText } from '../phrases'
import { list } from '../words/list'
import { NO_WORDS, YES_WORDS } from '../words/yes-no'

const startsWith = (plain: string, words: readonly string[]): boolean => {
    const found = findPhrase(plain, words)
    return found !== undefined && plain.startsWith(found)
}

const saysAny = (
    { names }: OptionFacts,
    says: (plain: string) => boolean
): boolean => names.some((name) => says(plainText(name)))

const codesOf = (
    field: FieldFacts,
    says: (plain: string) => boolean
): string[] =>
    (field.options ?? [])
        .filter((option) => saysAny(option, says))
        .map(({ code }) => code)

/** Codes of the options that begin with a yes; true where there are no options. */
export const yesCodesOf = (field: FieldFacts): string[] =>
    field.options
        ? codesOf(field, (plain) => startsWith(plain, YES_WORDS))
        : ['true']

export const noCodesOf = (field: FieldFacts): string[] =>
    field.options
        ? codesOf(field, (plain) => startsWith(plain, NO_WORDS))
        : ['false']

const NONE = list(`
    none, no, no known *, no problem*, no allerg*, no disease*, aucun*, aucune *, neant, rien,
    healthy, normal, nil, ninguno, ninguna, nenhum*, not applicable, non applicable, pas de *
`)

/** Options that say that there is nothing to tell. */
export const noneCodesOf = (field: FieldFacts): string[] =>
    codesOf(field, (plain) => startsWith(plain, NONE))

const ABNORMAL = list(`
    positive, positif, positivo, positive *, reactive, reactif, reactivo, detected, detecte, detectado,
    abnormal *, anormal*, resistant, resistente, resistante, weakly positive, strong*, scanty*, +, ++, +++, ++++, 1 +, 2 +, 3 +,
    rh negative, hiv positive, screen positive, suspected, high, low, eleve, bas
`)

const NORMAL = list(`
    not *, non *, no *, negative, negatif, negativo, hiv negative, screen negative, normal *, susceptible, sensible, sensitive,
    undetect*, indetect*, none, rh positive
`)

/** Options of a result that say that something is wrong; a blood group is neither good nor bad. */
export const abnormalCodesOf = (
    field: FieldFacts,
    concept: string | undefined
): string[] =>
    concept === 'blood-group'
        ? []
        : codesOf(
              field,
              (plain) =>
                  findPhrase(plain, ABNORMAL) !== undefined &&
                  !startsWith(plain, NORMAL)
          )

const FEMALE = list(
    'female, f, woman, women, girl, femme, fille, feminin, feminine, mujer, femenino, feminino, mulher'
)
const MALE = list(
    'male, m, man, men, boy, homme, garcon, masculin, hombre, masculino, homem'
)
const OTHER_SEX = list(
    'other, autre, otro, outro, intersex*, trans*, non ?binar*, indetermine, diverse'
)

const isWhole = (plain: string, words: readonly string[]): boolean =>
    findPhrase(plain, words) === plain

/** What the options of a sex say; "unknown" is none of them. */
export const sexCodesOf = (field: FieldFacts) => ({
    female: codesOf(field, (plain) => isWhole(plain, FEMALE)),
    male: codesOf(field, (plain) => isWhole(plain, MALE)),
    other: codesOf(
        field,
        (plain) => findPhrase(plain, OTHER_SEX) !== undefined
    ),
})

const DEAD = list(
    'died, dead, death, deceased, dece*, mort, morte, muerto, muerta, fallec*, obito, falecid*, maternal death'
)
const OF_ANOTHER = list(`
    not dead, fetal, foetal, neonat*, newborn, baby, bebe, infant, child, stillb*, perinatal, abortion, nouveau ne,
    partner, contact, enfant, unlikely, alive, vivant
`)

/** Options of a status that say that the patient died. */
export const deadCodesOf = (field: FieldFacts): string[] =>
    codesOf(
        field,
        (plain) =>
            findPhrase(plain, DEAD) !== undefined &&
            findPhrase(plain, OF_ANOTHER) === undefined
    )

const STATUS = {
    active: list(
        'active, actif, active *, activo, ativo, current, actuel, ongoing, en cours, recurren*, relaps*, rechute, chronic'
    ),
    inactive: list(
        'inactive, inactif, resolved, resolu*, remission, cured, gueri*, recovered, past, closed, inactivo, resuelto, termine'
    ),
    enteredInError: list(
        'error, erreur, entered in error, mistake, annule, cancelled, erro'
    ),
} as const

/** What the options of a problem's status mean. */
export const statusCodesOf = (field: FieldFacts) => {
    const inactive = codesOf(
        field,
        (p) => findPhrase(p, STATUS.inactive) !== undefined
    )
    return {
        active: codesOf(
            field,
            (p) => findPhrase(p, STATUS.active) !== undefined
        ).filter((code) => !inactive.includes(code)),
        inactive,
        enteredInError: codesOf(
            field,
            (p) => findPhrase(p, STATUS.enteredInError) !== undefined
        ),
    }
}
