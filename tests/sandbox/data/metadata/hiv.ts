import type { AttributeKey } from './attributes'
import type { ElementKey } from './data-elements'
import { names, type ProgramSpec } from './specs'

/** HIV care, which only the group of HIV clinicians may open. */
export const hiv = {
    names: names('HIV care', 'Suivi du VIH', 'رعاية فيروس نقص المناعة'),
    shortName: 'HIV care',
    description: 'Visits for treatment and follow-up of HIV infection',
    color: '#b5382a',
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
        'hivNumber',
        'phone',
        'deathDate',
    ],
    mandatory: ['familyName', 'givenName'],
    onlyFor: 'hivClinicians',
    stages: {
        hivVisit: {
            names: names('HIV visit', 'Consultation VIH', 'زيارة متابعة'),
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
                    names: names('Treatment', 'Traitement', 'العلاج'),
                    elements: [
                        'regimen',
                        'regimenDays',
                        'adherence',
                        'cotrimoxazole',
                    ],
                },
                {
                    names: names('Tests', 'Analyses', 'التحاليل'),
                    elements: ['viralLoad', 'cd4'],
                },
                {
                    names: names('Condition', 'État clinique', 'الحالة'),
                    elements: [
                        'weight',
                        'clinicalStage',
                        'tbScreenPositive',
                        'oralThrush',
                        'herpesZoster',
                        'note',
                    ],
                },
            ],
        },
    },
} satisfies ProgramSpec<ElementKey, AttributeKey>
