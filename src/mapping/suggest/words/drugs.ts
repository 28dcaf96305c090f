import { list } from './list'

/** Stems that the World Health Organization gives to non-proprietary names, and common names of their own. */
const STEMS = list(`
    *cillin, *cilline, *cycline, *mycin, *mycine, *micin, *floxacin, *floxacine, *oxacin,
    *conazole, *nidazole, *bendazole, *prazole, *quine, *quin, *mectin, *mectine, *antel,
    *vudine, *fovir, *tegravir, *navir, *citabine, *ciclovir, *cyclovir, *buvir, *asvir,
    *pril, *sartan, *dipine, *olol, *statin, *statine, *thiazide, *semide, *gliptin*,
    *gliflozin*, *formin, *formine, *clamide, *glitazone, *zepam, *azolam, *triptyline,
    *oxetine, *peridol, *promazine, *barbital, *toin, *profen, *fenac, *terol, *tropium,
    *solone, *methasone, *metasone, *cortisone, *sulfazole, *sulfamethoxazole, *oxazole,
    *azolid, *bactam, *parin, *fantrine, *aquine, *sunate, *mether, *misinin*, *nakin,
    *pentine, *butin*, *butol, *amide, *tide, *mab, *rubicin, *platin, *taxel, *setron,
    *triptan, *lukast, *fenicol
`)

const NAMES = list(`
    cotrimoxazole, co trimoxazole, ctx, cpt, bactrim, tmp smx, isoniazid*, rifampicin*,
    rifapentin*, inh, 3hp, 1hp, ipt, tpt, iptp, tpi, tpig, iptp sp, sulfadoxine,
    pyrimethamine, aspirin*, paracetamol, acetaminophen, morphine, tramadol, insulin*,
    metformin*, oxytocin*, ocytocine, misoprostol, magnesium, sulfate magnesium, mgso 4,
    methyldopa, aldomet, iron, fer, folic, folate, folique, ifa, ferrous, zinc, ors, sro,
    oral rehydration, calcium, vitamin*, vit a, vit k, multivitamin*, micronutrient*,
    micronutriment*, mnp, hematinic, deworm*, deparasit*, vermifug*, praziquantel,
    levamisole, artemether, lumefantrine, coartem, quinine, act, cta, llin given,
    dolutegravir, efavirenz, nevirapine, nvp, azt, tdf, 3tc, dtg, efv, abacavir, tld, tle,
    hydralazine, digoxin*, warfarin*, heparin*, salbutamol, prednis*, dexamethasone,
    betamethasone, corticost*, carbamazepine, valproate, valproic, phenytoin*, haloperidol,
    levonorgestrel, dmpa, depo provera, implant*, implanon, jadelle, doxylamine,
    metoclopramide, chlorhexidine, tetracycline eye, gluco[ck]orticoid*, tranexamic, anti d,
    levothyrox*, lithium, hydroxyurea, hydroxycarbamide, hydroxyuree, clofazimine, dapsone, bedaquiline, linezolid*, delamanid, rutf, rusf, plumpy*, atpe, atpl, ointment*, pommade, eye drops, collyre*, prep, pep, iv fluids?, oxygen therapy
`)

/** Classes of drugs. */
const CLASSES = list(`
    antibiotic*, antibiotique*, antimalarial*, anti malarial*, antipalu*, antiretroviral*,
    arv, art, haart, tar, tarv, antihypertensi*, anti hypertensi*, antidiabeti*, anti
    diabeti*, antihelm*, anthelm*, anti helm*, antifung*, antiviral*, anticonvuls*, anti
    convuls*, antiepilep*, antidepress*, antipsych*, analges*, anti inflammat*, nsaid*,
    ains, antacid*, antitussi*, antituberc*, anti tb, anticoagul*, steroid*, corticoide*,
    diuretic*, diuretique*, statin, tocolyt*, uterotonic*, uterotonique*, sedativ*,
    antihistamin*, opioid*, supplement*, contracepti*, immunosuppressant*, chemotherap*,
    chimiotherap*, hormon* therap*, inhaler*, bronchodilat*, laxative*, antiemetic*,
    vasopressor*, antiplatelet*, antivenom*, immunoglob*
`)

export const DRUG_WORDS = [...STEMS, ...NAMES, ...CLASSES]

/** What is said of drugs in general. */
export const MEDICATION_WORDS = list(`
    medication*, medicine*, medicament*, medicamento*, drug, drugs, regimen, regime,
    esquema, schema therap*, schema traitement, prescri*, prescription, ordonnance,
    dispens*, tablet*, comprime*, pills?, posolog*, dosage, ligne therap*, ligne traitement,
    molecule, prophyla*, chemoprophyla*, chimioprophyla*, preventive (therapy|treatment),
    traitement preventi*, supplementation, infusion, injection, days supplied, quantity
    dispensed, refill, first line, second line
`)

/** Treatment may be a drug; alone it may also be anything else that is done. */
export const TREATMENT_WORDS = list(`
    treatment, treated, therapy, traitement*, traite, therapie, tratamiento, tratamento, rx,
    therapeutic*, therapeutique*
`)
