import type { AttributeKey } from './attributes'
import type { ElementKey } from './data-elements'
import { names, type ProgramSpec } from './specs'

const visitDate = names('Visit date', 'Date de la visite', 'تاريخ الزيارة')
const nextVisit = names('Next visit', 'Prochaine visite', 'الزيارة القادمة')

/** From birth to the fifth birthday: growth and vaccines. */
export const childHealth = {
    names: names('Child health', "Santé de l'enfant", 'صحة الطفل'),
    shortName: 'Child health',
    description: 'Birth, growth and vaccines of children under five',
    color: '#3f7d3a',
    enrollmentDateLabel: names('Card given', 'Carnet remis', 'تسليم البطاقة'),
    incidentDateLabel: names('Birth', 'Naissance', 'الولادة'),
    onlyEnrollOnce: true,
    attributes: [
        'familyName',
        'givenName',
        'sex',
        'birthDate',
        'birthDateEstimated',
        'childNumber',
        'motherName',
        'phone',
        'village',
        'deathDate',
    ],
    mandatory: ['familyName', 'givenName'],
    stages: {
        childBirth: {
            names: names('Birth', 'Naissance', 'الولادة'),
            dateLabel: names('Born on', 'Né le', 'تاريخ الولادة'),
            repeatable: false,
            compulsory: [],
            sections: [
                {
                    names: names('At birth', 'À la naissance', 'عند الولادة'),
                    elements: [
                        'gestationAtBirth',
                        'birthWeight',
                        'birthLength',
                        'headCircumference',
                        'apgarFive',
                        'deliveryMode',
                        'note',
                    ],
                },
            ],
        },
        growth: {
            names: names('Growth', 'Croissance', 'النمو'),
            dateLabel: visitDate,
            dueDateLabel: nextVisit,
            repeatable: true,
            standardInterval: 90,
            compulsory: [],
            sections: [
                {
                    names: names('Measures', 'Mesures', 'القياسات'),
                    elements: [
                        'weight',
                        'height',
                        'measuredLying',
                        'headCircumference',
                        'muac',
                        'bothFeetSwollen',
                    ],
                },
                {
                    names: names('Feeding', 'Alimentation', 'التغذية'),
                    elements: ['feeding', 'medicine', 'dose', 'note'],
                },
            ],
        },
        childVaccines: {
            names: names('Vaccines', 'Vaccins', 'اللقاحات'),
            dateLabel: names('Given on', 'Administrés le', 'أعطيت في'),
            dueDateLabel: names('Due on', 'Prévus le', 'موعدها'),
            repeatable: true,
            standardInterval: 28,
            compulsory: [],
            sections: [
                {
                    names: names('Doses', 'Doses', 'الجرعات'),
                    elements: [
                        'doseBcg',
                        'doseHepB',
                        'doseOpv',
                        'doseIpv',
                        'dosePenta',
                        'dosePcv',
                        'doseRota',
                        'doseMr',
                        'doseDtp',
                        'batch',
                    ],
                },
                {
                    names: names('Not given', 'Non administré', 'لم يعط'),
                    elements: ['reasonNotGiven', 'note'],
                },
            ],
        },
    },
} satisfies ProgramSpec<ElementKey, AttributeKey>
