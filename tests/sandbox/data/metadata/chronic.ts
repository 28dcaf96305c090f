import type { AttributeKey } from './attributes'
import type { ElementKey } from './data-elements'
import { names, type ProgramSpec } from './specs'

/** High blood pressure and diabetes, one enrollment for both. */
export const chronic = {
    names: names(
        'Hypertension and diabetes',
        'Hypertension et diabète',
        'الضغط والسكري'
    ),
    shortName: 'Hypertension, diabetes',
    description: 'Lifelong care of high blood pressure and diabetes',
    color: '#a86400',
    enrollmentDateLabel: names('Care started', 'Début du suivi', 'بدء الرعاية'),
    incidentDateLabel: names(
        'Date of diagnosis',
        'Date du diagnostic',
        'تاريخ التشخيص'
    ),
    onlyEnrollOnce: true,
    attributes: [
        'familyName',
        'givenName',
        'sex',
        'birthDate',
        'birthDateEstimated',
        'nationalId',
        'phone',
        'village',
        'smoker',
        'deathDate',
    ],
    mandatory: ['familyName', 'givenName'],
    stages: {
        chronicStart: {
            names: names('First assessment', 'Bilan initial', 'التقييم الأول'),
            dateLabel: names(
                'Assessment date',
                'Date du bilan',
                'تاريخ التقييم'
            ),
            repeatable: false,
            compulsory: [],
            sections: [
                {
                    names: names('Conditions', 'Maladies', 'الأمراض'),
                    elements: [
                        'hasHypertension',
                        'hasDiabetes',
                        'hadHeartAttack',
                        'hadStroke',
                        'note',
                    ],
                },
            ],
        },
        chronicVisit: {
            names: names('Follow-up visit', 'Visite de suivi', 'زيارة متابعة'),
            dateLabel: names(
                'Visit date',
                'Date de la visite',
                'تاريخ الزيارة'
            ),
            dueDateLabel: names(
                'Next visit',
                'Prochaine visite',
                'الزيارة القادمة'
            ),
            repeatable: true,
            standardInterval: 90,
            compulsory: [],
            sections: [
                {
                    names: names('Measures', 'Mesures', 'القياسات'),
                    elements: [
                        'systolic',
                        'diastolic',
                        'pulse',
                        'weight',
                        'height',
                        'bodyMassIndex',
                    ],
                },
                {
                    names: names('Tests', 'Analyses', 'التحاليل'),
                    elements: ['glucose', 'hba1c', 'creatinine', 'feet'],
                },
                {
                    names: names('Treatment', 'Traitement', 'العلاج'),
                    elements: [
                        'tabletsTaken',
                        'medicine',
                        'dose',
                        'daysSupplied',
                        'secondMedicine',
                        'secondDose',
                        'note',
                    ],
                },
            ],
        },
    },
} satisfies ProgramSpec<ElementKey, AttributeKey>
