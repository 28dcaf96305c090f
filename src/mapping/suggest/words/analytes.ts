import type { RESULT_CONCEPTS } from '../../measure-mapping'
import { list } from './list'

export type ResultConcept = (typeof RESULT_CONCEPTS)[number]

interface AnalyteWords {
    /** Undefined for methods, of which only the surroundings say what is looked for. */
    readonly concept: ResultConcept | undefined
    /** Names of the test in English and French, abbreviations, LOINC codes. */
    readonly says: readonly string[]
    readonly abbreviations?: readonly string[]
    readonly unless?: readonly string[]
}

/** From the most special to the most general. */
export const ANALYTE_WORDS: readonly AnalyteWords[] = [
    {
        concept: 'other',
        says: list(`
            partner .. (hiv|vih|syphilis|sti|test),
            (statut|test|serologie) .. (conjoint|partenaire|mari), (conjoint|partenaire|mari|husband|wife|spouse) .. (vih|hiv|test|syphilis),
            mother .. (hiv|vih), maternal hiv, mere .. vih, vih .. mere, (hiv|vih) ..
            (partner|conjoint|mother|mere|partenaire)
        `),
    },
    {
        concept: 'urine',
        says: list(`
            urin*, dipstick, bandelette, proteinuria, proteinurie, 
            albuminur*, glycosur*, ketonur*, glucosuria, ecbu, nitrites?, leu[ck]ocytes ..
            urin*, uacr, acr, albumin creatinine ratio, sucre .. albumine, orina, urina,
            5804 0, 20454 5
        `),
        unless: ['lam', 'output', 'pregnancy test', 'test .. grossesse', 'hcg'],
    },
    {
        concept: 'hba1c',
        says: list(`
            hba1c, hb a1c, a1c, glycated h*, glycosylated h*, hemoglobine gly*, hemoglobina
            gl*, 4548 4
        `),
    },
    {
        concept: 'glucose',
        says: list(`
            glucose, blood sugar, glyc[ae]mi*, glycemie, fbs, rbs, fbg, rbg, fpg, rpg, ogtt,
            hgpo, glicemia, gaj, glucemia, sucre .. sang*, 2339 0, 1558 6, 2345 7
        `),
        unless: ['hypogly*', 'hypergly*', 'glucose (iv|infusion|given)'],
    },
    {
        concept: 'haemoglobin',
        says: list(`
            h?aemoglobin, hemoglobin, hemoglobine, hemoglobina, hb
            (level|value|result|test|g), hgb, taux .. hb, 718 7
        `),
        abbreviations: ['hb'],
        unless: ['sickle', 'genotype', 'electrophor*', 'hbs', 'hb ss?'],
    },
    {
        concept: 'viral-load',
        says: list(`
            viral load, viral loads, vl, charge virale, cv vih, carga viral, viral
            suppression, 20447 9, 25836 8, suppression virale, hiv rna, arn vih
        `),
        unless: ['hepatitis', 'hepatite', 'hbv', 'hcv', 'vhb', 'vhc'],
    },
    { concept: 'cd4', says: ['cd4', 'cd 4', 't4', '24467 3', 'tcd4'] },
    {
        concept: 'hepatitis-b-test',
        says: list(`
            hbsag, hbs ag, aghbs, ag hbs, antigene hbs, hbv, hepatitis b, hep b, hepatite b,
            vhb, 5195 3, 5196 1, anti hbs, anti hbc, hbeag, aghbe
        `),
    },
    {
        concept: 'hepatitis-c-test',
        says: list(`
            hepatitis c, hep c, hepatite c, hcv, anti hcv, vhc, 16128 1, 13955 0
        `),
    },
    {
        concept: 'syphilis-test',
        says: list(`
            syphilis, rpr, vdrl, tpha, treponem*, sifilis, bw, 20507 0
        `),
    },
    {
        concept: 'malaria-test',
        says: list(`
            malaria, palu*, plasmodium, parasite density, parasites per *, parasites ul, parasite count, mrdt, rdt, tdr, goutte epaisse,
            thick (smear|film|drop), blood (smear|film|slide), frottis sanguin,
            parasit[ae]mi*, gametocyt*, densite parasitaire, blood slide, falciparum,
            trophozoit*, paludismo, 51587 4, 32700 7, vivax, ge
        `),
        unless: [
            'covid',
            'hiv',
            'vih',
            'dengue',
            'cholera',
            'syphilis',
            'sars',
        ],
    },
    {
        concept: 'tb-test',
        says: list(`
            tb, tuberc*, xpert, genexpert, mtb, afb, baar, sputum, crachat, expectoration,
            mgit, lpa, line probe, tb lam, lf lam, igra, tst, mantoux,
            tuberculin*, quantiferon, truenat, dst, bacilloscopie, mycobact*, rifampicin,
            isoniazid, ziehl, koch, bk, baciloscopia, esputo
        `),
        unless: [
            'malaria',
            'palu*',
            'vaginal',
            'cervi*',
            'pap',
            'blood smear',
            'covid',
        ],
    },
    {
        concept: 'hiv-test',
        says: list(`
            hiv, vih, sida, dna early infant diagnosis, eid, serologie retrovirale,
            determine, srv, pcr adn, 75622 1, 68961 2, retroviral
        `),
    },
    {
        concept: 'blood-group',
        says: list(`
            blood (group|type), abo, rhesus, rh factor, rh, groupe (sanguin|sang), facteur
            rh*, grupo sang*, 883 9, 10331 7, gs rh, gsrh
        `),
    },
    {
        concept: 'creatinine',
        says: list(`
            creatin*, egfr, gfr, glomerular filtration, dfg, clairance, 2160 0
        `),
    },
    {
        concept: 'ultrasound',
        says: list(`
            ultraso*, echograph*, sonograph*, amniotic fluid, placenta*
            (location|position|site), liquide amniotique, localisation placenta*, ecograf*,
            biparietal, echo, estimated fetal weight, femur length
        `),
    },
    {
        concept: 'other',
        says: list(`
            apri, fib ?4, covid*, sars cov*, influenza, rsv, dengue, ebola, chikungunya, zika, measles,
            rubella, igm, igg, h[ae]*matocrit*, hematocrito, wbc, rbc, white (blood )?cell*,
            red (blood )?cell*, platelet*, plaquettes, thrombocytes, neutrophil*, reticulocyt*,
            lymphocyt*, eosinophil*, leu[ck]ocyt*, globules (blancs|rouges), nfs, fbc, cbc,
            full blood count, mcv, mch, mchc, esr, crp, c reactive, vitesse sedimentation,
            alt, ast, alat, asat, sgpt, sgot, transaminases?, alanine, aspartate, alkaline
            phosphatase, ggt, gamma gt, bilirubin*, albumin*, total protein, amylase,
            lipase, cholesterol*, ldl, hdl, triglycerid*, lipid*, urea, uree, bun, uric
            acid, acide urique, sodium, potassium, chloride, bicarbonate, lactate, calcium
            level, phosphate, kal[ie]*mie, natremie, tsh, t3, t4 libre, thyroxine, psa, cea,
            ca 125, afp, ferritin*, b12 level, inr, prothrombin*, d dimer, troponin*, hcg,
            pregnancy test, test .. grossesse, via, vili, pap (smear|test), frottis (cervic*|vaginal), hpv
            (test|dna), cytolog*, colposcop*, biopsy, biopsie, histolog*, x ray, xray, cxr,
            radiograph*, radiographie, ct scan, scanner, mri, irm, ecg, ekg,
            electrocardiogram*, echocardio*, spirometry, mammogra*, stool, selles, ova,
            blood culture, hemoculture, csf, lcr, cerebrospinal, lumbar puncture, crag,
            cryptococcal antigen, genotyp*, sickle* test, electrophores*, g6pd, coombs,
            toxoplasm*, ct value, fundoscop*, retina*
            exam*, otoscop*, skin (snip|slit) smear, microfilar*, egg count, schistosom*
            egg*, bone density, dexa, blood gas, pao2, ph
        `),
        unless: ['type', 'medium'],
    },
    {
        concept: undefined,
        says: list(`
            gram stain*, culture, frottis, smear, microscop*, microscopie, antibiogram*, sensitivity, pcr, naat, elisa, serolog*, antigen, antibod*,
            anticorps, antigene, titre, titer, rapid test, test rapide, confirmatory test, test confirmation
        `),
    },
]
