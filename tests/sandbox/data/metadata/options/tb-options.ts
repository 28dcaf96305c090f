import { names, type OptionSetSpec } from '../specs'

/** Option sets of TB care. */
export const tbOptions = {
    tbSite: {
        names: names('TB site', 'Site de la TB', 'موضع السل'),
        options: {
            LUNG: names('Lung', 'Poumon', 'الرئة'),
            NODES: names('Lymph nodes', 'Ganglions', 'العقد اللمفاوية'),
            SPINE: names('Spine', 'Colonne vertébrale', 'العمود الفقري'),
        },
    },
    tbRegimen: {
        names: names('TB regimen', 'Protocole TB', 'نظام علاج السل'),
        options: {
            RHZE: names(
                'RHZE (first phase)',
                'RHZE (phase 1)',
                'RHZE المرحلة 1'
            ),
            RH: names('RH (second phase)', 'RH (phase 2)', 'RH المرحلة 2'),
        },
    },
    smear: {
        names: names('Sputum smear', 'Frottis de crachat', 'لطاخة البلغم'),
        options: {
            NEG: names('Negative', 'Négatif', 'سلبي'),
            SCANTY: names('Scanty', 'Rares bacilles', 'نادر'),
            P1: names('1+', '1+', '1+'),
            P2: names('2+', '2+', '2+'),
            P3: names('3+', '3+', '3+'),
        },
    },
    rapidTb: {
        names: names('Rapid TB test', 'Test rapide de TB', 'فحص السل السريع'),
        options: {
            NOT_FOUND: names(
                'TB not found',
                'TB non détectée',
                'لم يكتشف السل'
            ),
            FOUND: names('TB found', 'TB détectée', 'اكتشف السل'),
            RESISTANT: names(
                'TB found, rifampicin resistant',
                'TB résistante à la rifampicine',
                'سل مقاوم للريفامبيسين'
            ),
        },
    },
    tbOutcome: {
        names: names('TB outcome', 'Issue du traitement TB', 'نتيجة علاج السل'),
        options: {
            CURED: names('Cured', 'Guéri', 'شفي'),
            FINISHED: names(
                'Treatment finished',
                'Traitement terminé',
                'أكمل العلاج'
            ),
            FAILED: names('Treatment failed', 'Échec', 'فشل العلاج'),
            LOST: names('Lost from care', 'Perdu de vue', 'انقطع عن العلاج'),
            DIED: names('Died', 'Décédé', 'توفي'),
        },
    },
} satisfies Record<string, OptionSetSpec>
