import type { ElementKey } from './data-elements'
import { names, type Names } from './specs'

interface LegendSpec {
    names: Names
    from: number
    to: number
    color: string
}

interface LegendSetSpec {
    names: Names
    elements: readonly ElementKey[]
    legends: readonly LegendSpec[]
}

const GREEN = '#3f7d3a'
const AMBER = '#d08a00'
const RED = '#b5382a'

const low = names('Low', 'Bas', 'منخفض')
const fine = names('In range', 'Normal', 'ضمن المدى')
const high = names('High', 'Élevé', 'مرتفع')
const veryHigh = names('Very high', 'Très élevé', 'مرتفع جدا')

/** Bands of values with a colour, as analytics and other apps show them. */
export const legendSets = {
    systolic: {
        names: names('Systolic pressure', 'Pression systolique', 'الانقباضي'),
        elements: ['systolic', 'ancSystolic'],
        legends: [
            { names: low, from: 0, to: 90, color: AMBER },
            { names: fine, from: 90, to: 140, color: GREEN },
            { names: high, from: 140, to: 160, color: AMBER },
            { names: veryHigh, from: 160, to: 400, color: RED },
        ],
    },
    upperArm: {
        names: names('Mid-upper arm', 'Périmètre brachial', 'محيط العضد'),
        elements: ['muac'],
        legends: [
            {
                names: names(
                    'Severe wasting',
                    'Émaciation sévère',
                    'هزال شديد'
                ),
                from: 0,
                to: 115,
                color: RED,
            },
            {
                names: names('Wasting', 'Émaciation', 'هزال'),
                from: 115,
                to: 125,
                color: AMBER,
            },
            { names: fine, from: 125, to: 400, color: GREEN },
        ],
    },
    viralLoad: {
        names: names('Viral load', 'Charge virale', 'الحمل الفيروسي'),
        elements: ['viralLoad'],
        legends: [
            {
                names: names('Suppressed', 'Supprimée', 'مكبوت'),
                from: 0,
                to: 1001,
                color: GREEN,
            },
            {
                names: names('Not suppressed', 'Non supprimée', 'غير مكبوت'),
                from: 1001,
                to: 20000000,
                color: RED,
            },
        ],
    },
    longSugar: {
        names: names('HbA1c', 'HbA1c', 'السكر التراكمي'),
        elements: ['hba1c'],
        legends: [
            { names: fine, from: 0, to: 7, color: GREEN },
            { names: high, from: 7, to: 10, color: AMBER },
            { names: veryHigh, from: 10, to: 30, color: RED },
        ],
    },
} satisfies Record<string, LegendSetSpec>

export type LegendSetKey = keyof typeof legendSets
