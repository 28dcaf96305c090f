import type { OptionSetKey } from './option-sets'
import { names, type FieldSpec } from './specs'

/** What is known of the person, whatever the program. */
export const attributes = {
    givenName: {
        names: names('Given name', 'Prénom', 'الاسم'),
        valueType: 'TEXT',
    },
    familyName: {
        names: names('Family name', 'Nom de famille', 'اسم العائلة'),
        valueType: 'TEXT',
    },
    sex: {
        names: names('Sex', 'Sexe', 'الجنس'),
        valueType: 'TEXT',
        optionSet: 'sex',
    },
    birthDate: {
        names: names('Date of birth', 'Date de naissance', 'تاريخ الميلاد'),
        valueType: 'DATE',
    },
    birthDateEstimated: {
        names: names(
            'Date of birth is estimated',
            'Date de naissance estimée',
            'تاريخ الميلاد تقديري'
        ),
        valueType: 'TRUE_ONLY',
    },
    nationalId: {
        names: names('National ID', "Numéro d'identité", 'الرقم الوطني'),
        valueType: 'TEXT',
        unique: true,
    },
    phone: {
        names: names('Phone', 'Téléphone', 'الهاتف'),
        valueType: 'PHONE_NUMBER',
    },
    village: {
        names: names('Village or street', 'Village ou rue', 'القرية أو الشارع'),
        valueType: 'TEXT',
    },
    photo: {
        names: names('Photo', 'Photo', 'الصورة'),
        valueType: 'IMAGE',
    },
    deathDate: {
        names: names('Date of death', 'Date de décès', 'تاريخ الوفاة'),
        valueType: 'DATE',
    },
    hivNumber: {
        names: names('HIV care number', 'Numéro de suivi VIH', 'رقم متابعة'),
        valueType: 'TEXT',
        unique: true,
    },
    tbNumber: {
        names: names('TB register number', 'Numéro TB', 'رقم سجل السل'),
        valueType: 'TEXT',
        unique: true,
    },
    childNumber: {
        names: names(
            'Child card number',
            'Numéro du carnet',
            'رقم بطاقة الطفل'
        ),
        valueType: 'TEXT',
        unique: true,
    },
    motherName: {
        names: names('Name of mother', 'Nom de la mère', 'اسم الأم'),
        valueType: 'TEXT',
    },
    smoker: {
        names: names('Smokes tobacco', 'Fume du tabac', 'مدخن'),
        valueType: 'BOOLEAN',
    },
} satisfies Record<string, FieldSpec<OptionSetKey>>

export type AttributeKey = keyof typeof attributes

/** The attributes that stand on the person type itself, and are searched over all programs. */
export const typeAttributes: readonly AttributeKey[] = [
    'familyName',
    'givenName',
    'nationalId',
]
