import type { VITAL_CONCEPTS } from '../../measure-mapping'
import { list } from './list'

export type VitalConcept = (typeof VITAL_CONCEPTS)[number]

interface VitalWords {
    readonly concept: VitalConcept
    /** English, French, Portuguese and Spanish names, abbreviations and LOINC codes. */
    readonly says: readonly string[]
    /** Too short to mean it anywhere but in a measured number. */
    readonly abbreviations?: readonly string[]
    readonly unless?: readonly string[]
}

/** From the most special to the most general: a birth weight is also a weight. */
export const VITAL_WORDS: readonly VitalWords[] = [
    {
        concept: 'birth-weight',
        says: list(`
            birth weight, birthweight, birth wgt, birth wt, weight (at|of) birth, weight
            (of|in) .. newborn, (baby|newborn|infant|neonat*) weight, poids .. naissance,
            poids nouveau ne, peso .. (nascimento|nacer|nacimiento), 8339 4
        `),
    },
    {
        concept: 'fundal-height',
        says: list(`
            (fundal|fundus|uterine) height, symphysis fundal height, sfh, hauteur uterine,
            altura uterina, 11881 0, height of fundus, hauteur (de l)? uterus
        `),
        abbreviations: ['hu', 'fh'],
    },
    {
        concept: 'fetal-heart-rate',
        says: list(`
            (fetal|foetal) heart (rate|beat*), (fetal|foetal) hr, fhr, (fetal|foetal)
            (heartbeat|heartbeats|pulse), bruits? .. coeur f*, rythme cardiaque f*, bdcf,
            rcf, frequence cardiaque f*, frecuencia cardiaca fetal, battements? .. coeur f*,
            frequencia cardiaca fetal, 55283 6
        `),
    },
    {
        concept: 'systolic',
        abbreviations: ['pas', 'ta max'],
        says: list(`
            systol*, sbp, bp sys*, sys bp, sistol*, 8480 6, maxima, upper blood pressure,
            tas, 271649006
        `),
    },
    {
        concept: 'diastolic',
        says: list(`
            diastol*, dbp, bp dia*, dia bp, 8462 4, lower blood pressure, tad, pad, minima,
            271650006
        `),
    },
    {
        concept: 'pulse',
        says: list(`
            pulse, pulse rate, heart rate, pouls, pulso, (frequence|rythme) cardiaque,
            frecuencia cardiaca, frequencia cardiaca, 8867 4, heartbeats per minute
        `),
        abbreviations: ['hr', 'fc', 'pr'],
        unless: ['pulse oximet*', 'oximet*', 'oxymet*'],
    },
    {
        concept: 'respiratory-rate',
        says: list(`
            resp* rate, breathing rate, breaths (per|/) minute, frequence respiratoire,
            rythme respiratoire, frecuencia respiratoria, frequencia respiratoria, 9279 1,
            breath rate, respirations
        `),
        abbreviations: ['rr', 'fr'],
    },
    {
        concept: 'temperature',
        says: list(`
            temperature, temperatura, body temp, temp, 8310 5, t° corporelle
        `),
        unless: ['fridge', 'storage', 'refrigerator', 'cold chain', 'room'],
    },
    {
        concept: 'spo2',
        says: list(`
            spo2, sp o2, sao2, oxygen sat*, oximetry, o2 sat*, oxymetrie, saturation,
            saturacao, saturacion, pulse oximet*, 59408 5, 2708 6
        `),
        unless: ['transferrin'],
    },
    {
        concept: 'muac',
        abbreviations: ['pb'],
        says: list(`
            muac, mid upper arm, mid arm circ*, arm circumference, perimetre brachial,
            perimetro braquial, 56072 2, circonference (brachiale|bras), upper arm circ*
        `),
    },
    {
        concept: 'head-circumference',
        says: list(`
            head circ*, cranial perimeter, perimetre cranien, 9843 4, perimetro cefalico,
            circonference tete, cranial circ*, perimetre cephalique, occipitofrontal
            circumference
        `),
        abbreviations: ['hc', 'pc', 'ofc'],
    },
    {
        concept: 'bmi',
        says: list(`
            bmi, body mass index, imc, indice masse corporelle, indice masa corporal, indice
            massa corporal, 39156 5
        `),
    },
    {
        concept: 'pain',
        says: list(`
            pain (score|scale|level|intensity), vas pain, (echelle|score|niveau|intensite)
            .. douleur, 72514 3, (escala|nivel) .. dolor
        `),
    },
    {
        concept: 'other',
        says: list(`
            weight (gain|loss|change|difference), prise poids, (pre gestational|pre
            pregnancy|previous|last|initial|usual|target|goal|ideal) weight, (gain|perte)
            poids, weight .. (previous|last) visit, waist, hip (circ*|ratio), tour ..
            taille, tour hanche, (chest|abdominal|calf|thigh) circ*, perimetre
            (thoracique|abdominal), z score, zscore, score z, haz, waz, whz, baz,
            (weight|height|length|bmi|muac) for (age|height|length), poids (pour
            )?(age|taille), taille (pour )?age, percentile, centile, apgar, glasgow, gcs,
            avpu, news ?2? score, early warning score, body surface area, body fat, peak
            flow, pef, fev1?, urine output, diurese, cervical dilat*, dilatation
            (col|cervicale), capillary refill, mean arterial pressure, pulse pressure,
            visual acuity, acuite visuelle, intraocular pressure, karnofsky, ecog, grip
            strength, skinfold, crown rump length, foot length, phq ?9?, gad ?7?
        `),
    },
    {
        concept: 'weight',
        says: list(`
            weight, body weight, current weight, poids, peso, pese, 29463 7, 3141 9
        `),
        abbreviations: ['wt', 'wgt', 'kg'],
        unless: list(`
            (fetal|foetal|placenta*) weight, underweight, low weight, birth, weight bearing,
            poids (fetal|foetal)
        `),
    },
    {
        concept: 'height',
        says: list(`
            height, stature, taille, talla, altura, estatura,
            (body|recumbent|birth|supine|newborn) length, 8302 2, 8306 3, longueur,
            comprimento, length (of|at) (baby|birth|child), length height, length in cm,
            length cm, length
        `),
        abbreviations: ['ht', 'hgt'],
        unless: list(`
            length of (stay|time|treatment|illness|residence|rupture), cervi*, menstr*,
            taille (du )?(menage|famille|foyer), taille (tumeur|lesion|foie|rate|uterus),
            femur, tumour, tumor, lesion, crown rump, foot, service, hospital
        `),
    },
]

/** A reading taken again is a reading of the same thing. */
export const NOT_A_READING = list(`
    target, goal, expected, cible, objectif, threshold, cannot, can not, not
    (taken|measured|done|possible), unable, device, machine, reason, raison, cuff, estimated
    fetal, number of, nombre, numero, duration, duree, dose, dosage, mg kg, per kg,
    age (at|in), of tumou?r
`)
