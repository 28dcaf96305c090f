import { list } from './list'

export const YES_WORDS = list(`
    yes, y, true, 1, oui, o, vrai, si, sim, present, presente, checked
`)

export const NO_WORDS = list(`
    no, n, false, 0, non, faux, nao, absent, none, absente
`)

/** Answers that say neither. */
export const UNKNOWN_WORDS = list(`
    unknown, unk, (do not|don t|does not|dont) know, inconnu, inconnue, ne sait pas, ne sais
    pas, not (known|sure|applicable), n/a, na, non applicable, sans objet, desconocido, no
    sabe, no aplica, desconhecido, not stated, indetermine, refused, declined, missing, se
    desconoce, ignorado, unsure
`)
