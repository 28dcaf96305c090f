import { names, type OptionSetSpec } from '../specs'

/** Option sets of child health. */
export const childOptions = {
    feeding: {
        names: names('Feeding', 'Alimentation', 'التغذية'),
        options: {
            BREAST: names(
                'Breast milk only',
                'Lait maternel seul',
                'حليب الأم فقط'
            ),
            MIXED: names(
                'Breast milk and food',
                'Lait maternel et aliments',
                'حليب وطعام'
            ),
            FAMILY: names('Family food', 'Repas familial', 'طعام الأسرة'),
        },
    },
    notGiven: {
        names: names(
            'Reason for a missed vaccine',
            'Raison du vaccin manqué',
            'سبب عدم التطعيم'
        ),
        options: {
            STOCK: names('None in stock', 'Rupture de stock', 'نفاد المخزون'),
            SICK: names('Child was ill', 'Enfant malade', 'الطفل مريض'),
            REFUSED: names('Refused', 'Refus', 'رفض'),
            AWAY: names('Family was away', 'Famille absente', 'الأسرة مسافرة'),
        },
    },
} satisfies Record<string, OptionSetSpec>
