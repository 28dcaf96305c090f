import { list } from './list'

/** Endings that make a word a disease. */
const STEMS = list(`
    *itis, *[ae]mia, *(r|u)coma, *noma, *phoma, *eloma, *toma, *choma, *iasis, *iase,
    *pathy, *pathie, *uria, *urie, *plegi*, *phren*, *rrh?oid*, meningite, hepatite, bronchite,
    appendicite, conjonctivite, otite, cystite, gastrite, dermatite, arthrite, encephalite,
    amygdalite, vaginite, mastite, pyelonephrite, rhinite, sinusite, colite, pancreatite,
    myocardite, endometrite, peritonite, pharyngite, anemie, leucemie, septicemie
`)

const INFECTIONS = list(`
    malaria, paludisme, palu, tuberculosis, tuberculose, tb, hiv, vih, aids, sida, syphilis,
    sti, ist, std, its, sexually transmitted, gonorrh*, chlamyd*, herpes, trichomon*,
    candid*, pneumonia, pneumocystis, pcp, covid*, influenza, measles, rougeole, rubella,
    rubeole, mumps, cholera, dengue, typhoid*, ebola, lassa, yellow fever, fievre jaune,
    polio*, afp, tetanus, tetanos, diphtheria, diphterie, pertussis, coqueluche, rabies,
    rage, mpox, monkeypox, plague, peste, leprosy, lepre, buruli, trachom*, filari*,
    onchocerc*, schistosom*, bilharz*, trypanosom*, chagas, leishman*, yaws, scabies, gale,
    tinea, worms, helminth*, amoeb*, giardia*, sepsis, septic*, septicemi*, infection*,
    abscess*, abces, cryptococc*, toxoplasm*, cmv, cytomegal*, kaposi, pid, zoster,
    shingles, zona, chickenpox, varicell*, mening*, otitis, sinusitis, urti, lrti, ari, ira,
    uti, gastroenter*, hepatitis, hepatite, hbv, hcv, brucell*, anthrax, zika, chikungunya,
    rift valley, leptospir*, oreillons, varicelle
`)

const CHRONIC = list(`
    hypertensi*, hta, htn, high blood pressure, diabet*, dm, gdm, asthm*, copd, bpco,
    bronchopneumo*, epilep*, stroke, avc, tia, heart (disease|failure|attack), cardiac
    (disease|failure), cardiovascular, cardiopath*, insuffisance
    (cardiaque|renale|hepatique), myocardial*, infarct*, angina, angor, arrhythm*,
    fibrillation, coronar*, rheumatic, cardiomyop*, kidney, renal (disease|failure), ckd,
    nephro*, liver disease, cirrhosis, cirrhose, cancer, tumou?r, tumeur, neoplas*,
    malignan*, leuk[ae]*mia, leucemie, lymphom*, carcinom*, an[ae]*mia, anemie, sickle cell,
    drepanocyt*, thalass*, hemophil*, h[ae]*moglobinopath*, obes*, overweight, surpoids,
    malnutrition, malnourish*, undernourish*, undernutri*, sous nutri*, denutri*, desnutric*, underweight, wasting, stunt*,
    kwashiorkor, marasm*, sam, mam, mas, thyroid (disease|disorder), hypothyroid*,
    hyperthyroid*, goit*, autoimmune, lupus, arthritis, immunodefici*, immunosuppress*,
    immunocomprom*, dyslipid*, hypercholest*, hyperlipid*, gout, neurological,
    neuromuscular, dementia, demence, parkinson*, depression, depressi*, anxiety, anxiete,
    psychosis, psychose, psychotic, bipolar, schizophren*, mental (disorder|illness|health
    condition), trouble* ment*, ptsd, autism, adhd, suicid* attempt, disorder, blindness,
    cataract*, glaucom*, retinopath*, neuropath*, deaf*, disabil*, handicap*, amputat*, foot
    ulcer, ulcer*, hernia, lung disease, pulmonary, maladie*, disease*, syndrome,
    enfermedad*, condition chronique, affection*, malignite*, chronic (illness|condition), comorbid*, doenca,
    ascit*, ectopic, endometri*, fibroid*, myoma*, pcos, infertil*, fistul*, dysplasia, cin ?[123],
    hsil, lsil, precancer*, pre cancer*, substance use disorder, alcohol dependence,
    anaphylactic shock
`)

const PERINATAL = list(`
    eclampsi*, pre eclampsi*, preeclampsi*, hellp, pih, htg, haemorrhage, hemorrhage,
    hemorrag*, pph, aph, hpp, obstructed labou?r, prolonged labou?r, travail
    (prolonge|dystocique), dystoci*, rupture, ruptured uterus, rupture uterine, prom, rpm,
    placenta pr[ae]*via, placental abruption, abruptio*, hrp, decollement, retained
    placenta, retention placent*, cord prolapse, procidence, malpresentation, abnormal
    presentation, breech presentation, perineal tear, dechirure*, puerperal, chorioamnion*,
    endometritis, macrosomia, macrosomie, iugr, rciu, oligohydr*, polyhydr*, prematur*,
    preterm, low birth weight, lbw, asphyxia, asphyxie, birth (defect|injur*|trauma),
    congenital, congenit*, malformation*, anomaly, anomalies, jaundice of newborn,
    respiratory distress, rds, hypoglyc*, hyperglyc*, hypotherm*, neonatal (death|sepsis),
    multiple pregnancy, hyperemesis, molar pregnancy, rh incompat*
`)

const OTHER = list(`
    injur*, trauma*, blessure*, fracture*, burn, burns, brulure*, poisoning, intoxication,
    snake bite, bite, wound*, plaie*, dehydration, deshydratation, shock, choc, encephalo*,
    palsy, paralysis, paralysie, thrombo*, embol*, dvt, ards, failure, hypotension,
    complication, relapse, resistan*, violence, abuse, ipv, gbv, adverse reproductive, drug
    induced, toxicity, rash severe
`)

export const CONDITION_WORDS = [
    ...INFECTIONS,
    ...CHRONIC,
    ...PERINATAL,
    ...OTHER,
    ...STEMS,
]
