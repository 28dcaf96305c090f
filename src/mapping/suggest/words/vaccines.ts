import { list } from './list'
import { RARER_VACCINES } from './rarer-vaccines'
import type { VaccineWords } from './vaccine-words'

/** Combinations before what they contain. */
export const VACCINE_WORDS: readonly VaccineWords[] = [
    {
        vaccine: 'bcg',
        name: 'BCG',
        says: ['bcg', 'calmette guerin'],
        disease: ['tuberculosis'],
    },
    {
        vaccine: 'hexa',
        name: 'Hexavalent',
        says: ['hexa*', 'dt[aw]?p hepb hib ipv', '6 in 1'],
    },
    {
        vaccine: 'penta',
        name: 'Pentavalent',
        says: list(`
            penta*, dt[aw]?p hepb? hib, dpt hepb? hib, dpt hep b hib, dtc hepb? hib, dtc hep
            b hib, 5 in 1, dtp hep b hib
        `),
    },
    {
        vaccine: 'quadrivalent',
        name: 'Quadrivalent',
        says: ['tetravalent*', 'dtp hib', 'dtp hepb', 'quadrivalent'],
    },
    { vaccine: 'mmrv', name: 'MMRV', says: ['mmrv', 'rorv'] },
    {
        vaccine: 'mmr',
        name: 'MMR',
        says: list(`
            mmr, ror, srp, spr, measles mumps rubella, rougeole oreillons rubeole, sarampion
            rubeola paperas
        `),
    },
    {
        vaccine: 'mr',
        name: 'Measles-rubella',
        says: list(`
            mr, mrcv, measles rubella, rougeole rubeole, sr, sarampo rubeola, sarampion
            rubeola
        `),
        disease: ['rr'],
    },
    {
        vaccine: 'measles',
        name: 'Measles',
        says: ['mcv', 'var', 'vaccin anti rougeole*', 'measles vaccine'],
        disease: ['measles', 'rougeole', 'sarampo', 'sarampion', 'mcv'],
    },
    {
        vaccine: 'rubella',
        name: 'Rubella',
        says: ['rcv', 'rubella vaccine'],
        disease: ['rubella', 'rubeole', 'rubeola'],
    },
    {
        vaccine: 'mumps',
        name: 'Mumps',
        says: ['mumps vaccine'],
        disease: ['mumps', 'oreillons', 'paperas'],
    },
    {
        vaccine: 'ipv',
        name: 'IPV',
        says: list(`
            [fne]?ipv, vpi, inactivated polio*, polio injectable, polio* inactiv*, f ipv
        `),
    },
    {
        vaccine: 'opv',
        name: 'OPV',
        says: list(`
            [bmtn]?opv, n ?opv, vpo[bmt]?, vpo, oral polio*, polio* oral*, polio
            (zero|birth)
        `),
        disease: ['polio', 'poliomyelit*', 'antipolio'],
    },
    {
        vaccine: 'tdap',
        name: 'Tdap',
        says: ['tdap', 'td ap', 'tdapv?'],
    },
    { vaccine: 'dtap', name: 'DTaP', says: ['dtap', 'dta p', 'dtcoq', 'dtca'] },
    {
        vaccine: 'dtp',
        name: 'DTP',
        says: list(`
            dtp, dpt, dtwp, dtw p, dtc, dtcp, triple bacterien*, diphtheria tetanus
            pertussis, diphterie tetanos coqueluche, difteria tetanos
        `),
        disease: ['diphtheria', 'diphterie', 'pertussis', 'coqueluche'],
    },
    {
        vaccine: 'tt',
        name: 'Tetanus toxoid',
        says: list(`
            tt, ttcv, vat, tetanus toxoid*, anatoxine tetan*, antitetan*, anti tetan*,
            toxoide tetan*, tetanos maternel, vaccin tetan*, tetanus vacc*, tetanus
            (dose|immuni*)
        `),
        disease: ['tetanus', 'tetanos', 'tetano', 'tt'],
    },
    {
        vaccine: 'td',
        name: 'Td',
        says: ['td', 'tetanus diphtheria', 'tetanos diphterie', 'dt'],
    },
    {
        vaccine: 'pcv',
        name: 'PCV',
        says: list(`
            pcv *, pcv, pneumo ?(13|10|23)?, prevenar, synflorix, pneumocoque, pneumococ*,
            vpc, pcv ?1[03]
        `),
    },
    {
        vaccine: 'rota',
        name: 'Rotavirus',
        says: ['rota*', 'rotarix', 'rotavirus', 'rota ?teq', 'rv', 'vrv'],
    },
    {
        vaccine: 'hib',
        name: 'Hib',
        says: ['hib', 'h[ae]*mophilus influenzae?'],
    },
    {
        vaccine: 'hpv',
        name: 'HPV',
        says: ['hpv', 'vph', 'gardasil', 'cervarix', 'papilloma*'],
    },
    {
        vaccine: 'hepb',
        name: 'Hepatitis B',
        says: ['hepb', 'hep b', 'vhb', 'hep b ?0', 'hepatitis b vacc*'],
        disease: ['hepatitis b', 'hepatite b', 'hb', 'hbv'],
    },
    {
        vaccine: 'hepa',
        name: 'Hepatitis A',
        says: ['hepa', 'hep a'],
        disease: ['hepatitis a', 'hepatite a'],
    },
    ...RARER_VACCINES,
]

/** What is said of vaccination in general. */
export const VACCINATION_WORDS = list(`
    vaccin*, vacin*, vacun*, immuni[sz]ation*, immunis*, immuniz*, inmunizac*, imuniza*,
    booster, rappel, refuerzo, epi, toxoid, pev, eir
`)
