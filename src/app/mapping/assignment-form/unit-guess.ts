import { unitSymbol } from '../../../domain/units'
import type { FieldFacts } from '../../../mapping/suggest/metadata-facts'

/** UCUM units that vitals and results are recorded in. */
export const COMMON_UNITS = [
    'mm[Hg]',
    '/min',
    'Cel',
    '[degF]',
    '%',
    'kg',
    'g',
    '[lb_av]',
    'cm',
    'mm',
    '[in_i]',
    'kg/m2',
    'g/dL',
    'g/L',
    'mg/dL',
    'mmol/L',
    'umol/L',
    'mg/L',
    'ng/mL',
    'U/L',
    '{copies}/mL',
    '{cells}/uL',
    '10*3/uL',
    '10*9/L',
    '{score}',
    'wk',
    'd',
] as const

/** How people write a unit that is neither its UCUM code nor its symbol. */
const ALSO_WRITTEN: Readonly<Record<string, string>> = {
    kgs: 'kg',
    grams: 'g',
    gm: 'g',
    c: 'Cel',
    bpm: '/min',
    'beats/min': '/min',
    'breaths/min': '/min',
    'cells/mm3': '{cells}/uL',
    'cells/mm³': '{cells}/uL',
    'kg/m^2': 'kg/m2',
    weeks: 'wk',
    days: 'd',
    lbs: '[lb_av]',
    inches: '[in_i]',
}

const BY_TEXT: ReadonlyMap<string, string> = new Map([
    ...Object.entries(ALSO_WRITTEN),
    ...COMMON_UNITS.flatMap((unit) =>
        [unit, unitSymbol(unit)]
            .filter(Boolean)
            .map((text): [string, string] => [text.toLowerCase(), unit])
    ),
])

const IN_BRACKETS = /[([]([^()[\]]+)[)\]]/g

/** The unit that a field's names carry in brackets, such as "Weight (kg)". */
export const unitSaidBy = ({
    names,
}: Pick<FieldFacts, 'names'>): string | undefined =>
    names
        .flatMap((name) => [...name.matchAll(IN_BRACKETS)])
        .flatMap(
            (match) => BY_TEXT.get((match[1] ?? '').trim().toLowerCase()) ?? []
        )[0]

/** The field's name without a unit in brackets at its end. */
export const nameWithoutUnit = ({
    names,
}: Pick<FieldFacts, 'names'>): string => {
    const [name] = names
    const short = name.replace(/\s*[([][^()[\]]*[)\]]\s*$/, '')
    return short && unitSaidBy({ names: [name] }) ? short : name
}
