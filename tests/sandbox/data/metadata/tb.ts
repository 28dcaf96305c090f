import type { AttributeKey } from './attributes'
import type { ElementKey } from './data-elements'
import { names, type ProgramSpec } from './specs'

/** TB care, protected: whoever captures elsewhere has to say why before opening it. */
export const tb = {
    names: names('TB care', 'Suivi de la tuberculose', 'رعاية السل'),
    shortName: 'TB care',
    description: 'One enrollment for each course of TB treatment',
    color: '#6b4ba1',
    accessLevel: 'PROTECTED',
    enrollmentDateLabel: names(
        'Treatment started',
        'Début du traitement',
        'بدء العلاج'
    ),
    incidentDateLabel: names(
        'Date of diagnosis',
        'Date du diagnostic',
        'تاريخ التشخيص'
    ),
    onlyEnrollOnce: false,
    attributes: [
        'familyName',
        'givenName',
        'sex',
        'birthDate',
        'birthDateEstimated',
        'nationalId',
        'tbNumber',
        'phone',
        'village',
        'deathDate',
    ],
    mandatory: ['familyName', 'givenName'],
    stages: {
        tbDiagnosis: {
            names: names('TB diagnosis', 'Diagnostic de TB', 'تشخيص السل'),
            dateLabel: names(
                'Date of diagnosis',
                'Date du diagnostic',
                'تاريخ التشخيص'
            ),
            repeatable: false,
            compulsory: [],
            sections: [
                {
                    names: names('Disease', 'Maladie', 'المرض'),
                    elements: [
                        'tbSite',
                        'rapidTbTest',
                        'smear',
                        'weight',
                        'note',
                    ],
                },
            ],
        },
        tbVisit: {
            names: names('TB visit', 'Visite TB', 'زيارة السل'),
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
            standardInterval: 30,
            compulsory: [],
            sections: [
                {
                    names: names('Treatment', 'Traitement', 'العلاج'),
                    elements: ['tbRegimen', 'tbRegimenDays', 'tbDosesMissed'],
                },
                {
                    names: names('Follow-up', 'Suivi', 'المتابعة'),
                    elements: [
                        'weight',
                        'temperature',
                        'smear',
                        'yellowEyes',
                        'note',
                    ],
                },
            ],
        },
        tbOutcome: {
            names: names('TB outcome', 'Issue de la TB', 'نتيجة السل'),
            dateLabel: names(
                'Date of outcome',
                "Date de l'issue",
                'تاريخ النتيجة'
            ),
            repeatable: false,
            compulsory: ['tbOutcome'],
            sections: [
                {
                    names: names('Outcome', 'Issue', 'النتيجة'),
                    elements: ['tbOutcome', 'note'],
                },
            ],
        },
    },
} satisfies ProgramSpec<ElementKey, AttributeKey>
