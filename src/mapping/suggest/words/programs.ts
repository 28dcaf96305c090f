import type { ProgramSuggestion } from '../suggestion'
import { list } from './list'

interface ConditionProgram {
    readonly name: string
    readonly says: readonly string[]
    readonly nameFr: string
    readonly saysFr: readonly string[]
    /** Lifelong conditions stay when the program is completed. */
    readonly whenCompleted: ProgramSuggestion['whenCompleted']
}

/** Programs of care for one condition, as they are called in English and French. */
export const CONDITION_PROGRAMS: readonly ConditionProgram[] = [
    {
        name: 'HIV infection',
        says: list('hiv, aids, art, pmtct, emtct'),
        nameFr: 'Infection à VIH',
        saysFr: list('vih, sida, tarv, ptme'),
        whenCompleted: 'active',
    },
    {
        name: 'Tuberculosis',
        says: list('tb, tuberculosis'),
        nameFr: 'Tuberculose',
        saysFr: list('tuberculose, tbc'),
        whenCompleted: 'inactive',
    },
    {
        name: 'Hypertension',
        says: list('hypertension, hypertensive, htn'),
        nameFr: 'Hypertension artérielle',
        saysFr: list('hta, hypertension arterielle'),
        whenCompleted: 'active',
    },
    {
        name: 'Diabetes',
        says: list('diabetes, diabetic'),
        nameFr: 'Diabète',
        saysFr: list('diabete, diabetique'),
        whenCompleted: 'active',
    },
    {
        name: 'Epilepsy',
        says: list('epilepsy'),
        nameFr: 'Épilepsie',
        saysFr: list('epilepsie'),
        whenCompleted: 'active',
    },
    {
        name: 'Asthma',
        says: list('asthma'),
        nameFr: 'Asthme',
        saysFr: list('asthme'),
        whenCompleted: 'active',
    },
    {
        name: 'Sickle cell disease',
        says: list('sickle cell'),
        nameFr: 'Drépanocytose',
        saysFr: list('drepanocyt*'),
        whenCompleted: 'active',
    },
    {
        name: 'Chronic kidney disease',
        says: list('chronic kidney, ckd, dialysis'),
        nameFr: 'Maladie rénale chronique',
        saysFr: list('insuffisance renale, dialyse'),
        whenCompleted: 'active',
    },
    {
        name: 'Hepatitis B',
        says: list('hepatitis b, hbv'),
        nameFr: 'Hépatite B',
        saysFr: list('hepatite b, vhb'),
        whenCompleted: 'active',
    },
    {
        name: 'Hepatitis C',
        says: list('hepatitis c, hcv'),
        nameFr: 'Hépatite C',
        saysFr: list('hepatite c, vhc'),
        whenCompleted: 'unknown',
    },
    {
        name: 'Cancer',
        says: list('cancer, oncology'),
        nameFr: 'Cancer',
        saysFr: list('cancer, oncologie, cancerologie'),
        whenCompleted: 'unknown',
    },
    {
        name: 'Leprosy',
        says: list('leprosy'),
        nameFr: 'Lèpre',
        saysFr: list('lepre'),
        whenCompleted: 'inactive',
    },
    {
        name: 'Malaria',
        says: list('malaria'),
        nameFr: 'Paludisme',
        saysFr: list('paludisme, palu'),
        whenCompleted: 'inactive',
    },
    {
        name: 'COVID-19',
        says: list('covid*'),
        nameFr: 'COVID-19',
        saysFr: list('covid*'),
        whenCompleted: 'inactive',
    },
    {
        name: 'Mpox',
        says: list('mpox, monkeypox'),
        nameFr: 'Mpox',
        saysFr: list('variole .. singe'),
        whenCompleted: 'inactive',
    },
    {
        name: 'Acute malnutrition',
        says: list('malnutrition, cmam, otp, sam, mam, imam'),
        nameFr: 'Malnutrition aiguë',
        saysFr: list('malnutrition, pcima, unta, crenas'),
        whenCompleted: 'inactive',
    },
]

/** Who is enrolled here need not have what the program is called after. */
export const NOT_THE_CONDITION = list(`
    prevention, prevent*, screening, depistage, contact*, vaccin*, immuni*, testing, exposed, expose*, household, prophyla*,
    prep, foci, focus, aefi, mapi, esavi, survey, education, counsel*, risk, point of entry, travel*, entree, registry of deaths,
    household, menage, stock, supply, campaign*, campagne*, community, infant, hei, eid, self test, quarantine, autotest
`)

/** Surveillance enrolls suspects too. */
export const SUSPECTED = list(`
    surveillance, case based, cas par cas, suspect*, notification, notifi*, investigation*, outbreak, epidemi*, idsr, alert*, rumou?r, vigilanc*
`)

export const PREGNANCY_PROGRAM = list(`
    antenatal, anc, prenatal*, maternal, maternity, maternite, maternelle, pregnan*, grossesse, cpn, obstetric*, mother program, embarazo, gestante, materna
`)

export const NOT_A_PREGNANCY = list(
    'death*, deces, mortality, mpdsr, child, infant, newborn, postnatal only, near miss, family planning'
)
