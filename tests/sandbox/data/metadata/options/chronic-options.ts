import { names, type OptionSetSpec } from '../specs'

/** Option sets of hypertension and diabetes care. */
export const chronicOptions = {
    feet: {
        names: names('Feet of a diabetic', 'Pieds du diabétique', 'قدم السكري'),
        options: {
            WELL: names('Healthy', 'Sains', 'سليمة'),
            NUMB: names('Feeling lost', 'Sensibilité perdue', 'فقدان الإحساس'),
            SORE: names('Sore', 'Plaie', 'قرحة'),
        },
    },
    tablets: {
        names: names('Tablets taken', 'Comprimés pris', 'أخذ الأقراص'),
        options: {
            ALL: names('All', 'Tous', 'كلها'),
            SOME: names('Some missed', 'Quelques oublis', 'بعضها'),
            NONE: names('Stopped', 'Arrêtés', 'توقف'),
        },
    },
} satisfies Record<string, OptionSetSpec>
