import type { WhoField } from './who-packages'

/** How the packages write a unit in the words of a field, and the UCUM unit that it is. */
const WORDS: readonly (readonly [RegExp, string])[] = [
    [/\bmmHg\b/i, 'mm[Hg]'],
    [/beats per minute/i, '/min'],
    [/degrees celsius/i, 'Cel'],
    [/percent|\(%\)/i, '%'],
    [/per week.*\(kg\)/i, 'kg/wk'],
    [/kg\/\(m\^2\)/i, 'kg/m2'],
    [/\bkg\b|\bkilograms?\b/i, 'kg'],
    [/\bgrams?\b/i, 'g'],
    [/\bmilligrams?\b/i, 'mg'],
    [/\bin IU\b/, '[iU]'],
    [/\bcm\b|\bcentimet(re|er)s\b/i, 'cm'],
    [/\bg\/dl\b/i, 'g/dL'],
    [/\bmg\/dl\b/i, 'mg/dL'],
    [/copies\/mL/i, '{copies}/mL'],
]

/** The units that a field's own text names; empty where it names none. */
export const unitsSaidBy = (field: WhoField): readonly string[] => {
    const text = `${field.name} ${field.formName} ${field.description}`
    return WORDS.filter(([words]) => words.test(text)).map(([, unit]) => unit)
}
