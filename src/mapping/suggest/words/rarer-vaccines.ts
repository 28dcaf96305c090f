import { list } from './list'
import type { VaccineWords } from './vaccine-words'

/** Vaccines of campaigns, regions and grown-ups. */
export const RARER_VACCINES: readonly VaccineWords[] = [
    {
        vaccine: 'yellow-fever',
        name: 'Yellow fever',
        says: ['vaa', 'vaccin antiamarile*', 'antiamaril*', 'yf vaccine'],
        disease: [
            'yellow fever',
            'fievre jaune',
            'yf',
            'fiebre amarilla',
            'febre amarela',
            'amaril*',
        ],
    },
    {
        vaccine: 'mena',
        name: 'Meningitis A',
        says: [
            'men ?a',
            'menafrivac',
            'men a',
            'meningitis a',
            'meningite a',
            'menaconj*',
        ],
    },
    {
        vaccine: 'meningococcal',
        name: 'Meningococcal',
        says: [
            'mening* acwy',
            'menacwy',
            'men ?[bc5]',
            'mcv4',
            'mening* vacc*',
        ],
        disease: ['mening*'],
    },
    {
        vaccine: 'covid-19',
        name: 'COVID-19',
        says: list(`
            covid* vacc*, vaccin* .. covid*, astra ?zeneca, moderna, pfizer, biontech,
            covishield, sinopharm, sinovac, janssen, comirnaty, johnson, sputnik*, vaccin*
            anti covid*
        `),
        disease: ['covid*', 'sars cov*', 'cov 19'],
    },
    {
        vaccine: 'malaria',
        name: 'Malaria',
        says: [
            'rts ?s*',
            'mosquirix',
            'r21*',
            'malaria vacc*',
            'vaccin* .. (malaria|palu*)',
        ],
        disease: ['malaria', 'paludisme', 'palu'],
    },
    {
        vaccine: 'influenza',
        name: 'Influenza',
        says: [
            'flu (vacc*|immuni*|shot)',
            'influenza vacc*',
            'vaccin* .. grippe',
            'antigrippal*',
        ],
        disease: ['flu', 'influenza', 'grippe'],
    },
    {
        vaccine: 'mpox',
        name: 'Mpox',
        says: [
            'mva bn',
            'jynneos',
            'imvanex',
            'lc16*',
            'mpox vacc*',
            '(mpox|smallpox) .. (vacc*|dose)',
            'acam2000',
        ],
        disease: ['mpox', 'monkeypox', 'smallpox', 'variole'],
    },
    {
        vaccine: 'ebola',
        name: 'Ebola',
        says: ['ervebo', 'rvsv*', 'ebola vacc*'],
        disease: ['ebola'],
    },
    {
        vaccine: 'je',
        name: 'Japanese encephalitis',
        says: [
            'japanese enceph*',
            'je (vacc*|dose)',
            'je ?[12]',
            'encephalite japonaise',
        ],
    },
    {
        vaccine: 'tbe',
        name: 'Tick-borne encephalitis',
        says: ['tick borne enceph*', 'tbe', 'encephalite .. tiques?'],
    },
    {
        vaccine: 'typhoid',
        name: 'Typhoid',
        says: ['tcv', 'typbar', 'ty21a', 'vi ps', 'typhoid vacc*'],
        disease: ['typhoid*', 'typhoide'],
    },
    {
        vaccine: 'cholera',
        name: 'Cholera',
        says: ['ocv', 'vco', 'shanchol', 'euvichol', 'cholera vacc*'],
        disease: ['cholera'],
    },
    {
        vaccine: 'rabies',
        name: 'Rabies',
        says: ['rabies vacc*', 'antirabi*', 'vaccin* .. rage'],
        disease: ['rabies', 'rage', 'rabia', 'raiva'],
    },
    {
        vaccine: 'dengue',
        name: 'Dengue',
        says: ['dengvaxia', 'dengue vacc*'],
        disease: ['dengue'],
    },
    {
        vaccine: 'varicella',
        name: 'Varicella',
        says: ['varivax', 'varicella vacc*'],
        disease: ['varicell*', 'chicken ?pox', 'varicela'],
    },
    {
        vaccine: 'rsv',
        name: 'RSV',
        says: ['rsv vacc*', 'nirsevimab', 'abrysvo'],
        disease: ['rsv', 'respiratory syncytial virus'],
    },
    {
        vaccine: 'zoster',
        name: 'Zoster',
        says: ['shingrix', 'zoster vacc*'],
        disease: ['zoster', 'shingles', 'zona'],
    },
]
