import type { AttributeKey } from './attributes'
import type { ElementKey } from './data-elements'
import { names, type ProgramSpec } from './specs'

/** One pregnancy: its antenatal contacts, the delivery, the weeks after. */
export const maternal = {
    names: names('Maternal care', 'Soins maternels', 'رعاية الأمومة'),
    shortName: 'Maternal',
    description: 'One enrollment for each pregnancy, to six weeks after birth',
    color: '#9f2d6b',
    enrollmentDateLabel: names(
        'Booking date',
        "Date d'inscription",
        'تاريخ التسجيل'
    ),
    incidentDateLabel: names('Last period', 'Dernières règles', 'آخر دورة'),
    onlyEnrollOnce: false,
    attributes: [
        'familyName',
        'givenName',
        'sex',
        'birthDate',
        'birthDateEstimated',
        'nationalId',
        'phone',
        'village',
    ],
    mandatory: ['familyName', 'givenName'],
    stages: {
        antenatal: {
            names: names(
                'Antenatal contact',
                'Contact prénatal',
                'متابعة الحمل'
            ),
            dateLabel: names(
                'Contact date',
                'Date du contact',
                'تاريخ المتابعة'
            ),
            dueDateLabel: names(
                'Next contact',
                'Prochain contact',
                'المتابعة القادمة'
            ),
            repeatable: true,
            standardInterval: 28,
            compulsory: [],
            sections: [
                {
                    names: names('Dating', 'Datation', 'عمر الحمل'),
                    elements: ['lmp', 'edd'],
                },
                {
                    names: names('Mother', 'Mère', 'الأم'),
                    elements: ['ancSystolic', 'ancDiastolic', 'weight'],
                },
                {
                    names: names('Baby', 'Bébé', 'الجنين'),
                    elements: [
                        'fundalHeight',
                        'fetalHeartRate',
                        'presentation',
                    ],
                },
                {
                    names: names('Tests', 'Analyses', 'التحاليل'),
                    elements: ['haemoglobin', 'urineProtein'],
                },
                {
                    names: names(
                        'Danger signs',
                        'Signes de danger',
                        'علامات الخطر'
                    ),
                    elements: [
                        'dangerHeadache',
                        'dangerVision',
                        'dangerBleeding',
                        'dangerSwelling',
                        'reducedMovements',
                    ],
                },
                {
                    names: names('Treatment', 'Traitement', 'العلاج'),
                    elements: ['medicine', 'dose', 'daysSupplied', 'note'],
                },
            ],
        },
        delivery: {
            names: names('Delivery', 'Accouchement', 'الولادة'),
            dateLabel: names(
                'Birth date',
                "Date d'accouchement",
                'تاريخ الولادة'
            ),
            repeatable: false,
            minDaysFromStart: 168,
            compulsory: [],
            sections: [
                {
                    names: names('Birth', 'Naissance', 'الولادة'),
                    elements: [
                        'deliveryDate',
                        'deliveryMode',
                        'birthOutcome',
                        'birthWeight',
                        'bloodLoss',
                        'note',
                    ],
                },
            ],
        },
        postnatal: {
            names: names(
                'Postnatal contact',
                'Contact postnatal',
                'متابعة النفاس'
            ),
            dateLabel: names(
                'Contact date',
                'Date du contact',
                'تاريخ المتابعة'
            ),
            dueDateLabel: names(
                'Next contact',
                'Prochain contact',
                'المتابعة القادمة'
            ),
            repeatable: true,
            standardInterval: 14,
            compulsory: [],
            sections: [
                {
                    names: names(
                        'After birth',
                        'Après la naissance',
                        'بعد الولادة'
                    ),
                    elements: [
                        'ancSystolic',
                        'ancDiastolic',
                        'temperature',
                        'haemoglobin',
                        'dangerHeadache',
                        'dangerVision',
                        'dangerBleeding',
                        'feverAfterBirth',
                        'breastfeeding',
                        'note',
                    ],
                },
            ],
        },
    },
} satisfies ProgramSpec<ElementKey, AttributeKey>
