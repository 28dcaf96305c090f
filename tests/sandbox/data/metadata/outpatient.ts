import type { AttributeKey } from './attributes'
import type { ElementKey } from './data-elements'
import { names, type ProgramSpec } from './specs'

/** General outpatient care: visits, the problem list, vaccine doses. */
export const outpatient = {
    names: names('Outpatient care', 'Soins externes', 'العيادة الخارجية'),
    shortName: 'Outpatient',
    description: 'Visits, problems and vaccine doses at a general clinic',
    color: '#2c6693',
    enrollmentDateLabel: names('First seen', 'Première visite', 'أول زيارة'),
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
        'photo',
        'smoker',
        'deathDate',
    ],
    mandatory: ['familyName', 'givenName'],
    stages: {
        visit: {
            names: names('Visit', 'Consultation', 'زيارة'),
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
                    names: names(
                        'Vital signs',
                        'Signes vitaux',
                        'العلامات الحيوية'
                    ),
                    elements: [
                        'systolic',
                        'diastolic',
                        'pulse',
                        'temperature',
                        'respiratoryRate',
                        'oxygenSaturation',
                        'weight',
                        'height',
                    ],
                },
                {
                    names: names('Tests', 'Analyses', 'التحاليل'),
                    elements: ['glucose', 'hba1c'],
                },
                {
                    names: names('Assessment', 'Évaluation', 'التقييم'),
                    elements: ['pregnant', 'diagnosis', 'note'],
                },
                {
                    names: names('Treatment', 'Traitement', 'العلاج'),
                    elements: [
                        'medicine',
                        'dose',
                        'daysSupplied',
                        'secondMedicine',
                        'secondDose',
                    ],
                },
                {
                    names: names('Allergies', 'Allergies', 'الحساسية'),
                    elements: [
                        'noAllergy',
                        'allergySubstance',
                        'allergyReaction',
                    ],
                },
            ],
        },
        problem: {
            names: names(
                'Problem list',
                'Liste des problèmes',
                'قائمة المشكلات'
            ),
            dateLabel: names('Noted on', 'Noté le', 'سجلت في'),
            repeatable: true,
            compulsory: ['problem', 'problemStatus'],
            sections: [
                {
                    names: names('Problem', 'Problème', 'المشكلة'),
                    elements: [
                        'problem',
                        'problemStatus',
                        'problemCertainty',
                        'problemOnset',
                        'problemEnd',
                        'problemNote',
                    ],
                },
            ],
        },
        immunization: {
            names: names('Vaccine dose', 'Dose de vaccin', 'جرعة لقاح'),
            dateLabel: names('Given on', 'Administré le', 'أعطيت في'),
            dueDateLabel: names('Due on', 'Prévu le', 'موعدها'),
            repeatable: true,
            standardInterval: 28,
            compulsory: ['vaccine'],
            sections: [
                {
                    names: names('Dose', 'Dose', 'الجرعة'),
                    elements: ['vaccine', 'doseNumber', 'batch'],
                },
            ],
        },
    },
} satisfies ProgramSpec<ElementKey, AttributeKey>
