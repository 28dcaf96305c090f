import { diagnoses } from './diagnoses'
import { childOptions } from './options/child-options'
import { chronicOptions } from './options/chronic-options'
import { tbOptions } from './options/tb-options'
import { names, type OptionSetSpec } from './specs'

/** The option sets of the demo; a value holds the option's key as its code. */
export const optionSets = {
    sex: {
        names: names('Sex', 'Sexe', 'الجنس'),
        options: {
            FEMALE: names('Female', 'Féminin', 'أنثى'),
            MALE: names('Male', 'Masculin', 'ذكر'),
        },
    },
    diagnosis: {
        names: names('Diagnosis', 'Diagnostic', 'التشخيص'),
        options: diagnoses,
    },
    problemStatus: {
        names: names('Problem status', 'État du problème', 'حالة المشكلة'),
        options: {
            ACTIVE: names('Active', 'Actif', 'نشطة'),
            RECURRENCE: names('Came back', 'Récidive', 'عادت'),
            REMISSION: names('In remission', 'En rémission', 'هدأت'),
            INACTIVE: names('Inactive', 'Inactif', 'غير نشطة'),
            RESOLVED: names('Resolved', 'Résolu', 'انتهت'),
            IN_ERROR: names(
                'Entered in error',
                'Saisi par erreur',
                'خطأ إدخال'
            ),
        },
    },
    certainty: {
        names: names('Certainty', 'Certitude', 'درجة اليقين'),
        options: {
            CONFIRMED: names('Confirmed', 'Confirmé', 'مؤكد'),
            PROVISIONAL: names('Provisional', 'Provisoire', 'مبدئي'),
            RULED_OUT: names('Ruled out', 'Écarté', 'مستبعد'),
        },
    },
    medicine: {
        names: names('Medicine', 'Médicament', 'الدواء'),
        options: {
            AMLODIPINE: names('Amlodipine', 'Amlodipine', 'أملوديبين'),
            METHYLDOPA: names('Methyldopa', 'Méthyldopa', 'ميثيل دوبا'),
            LOSARTAN: names('Losartan', 'Losartan', 'لوسارتان'),
            HCTZ: names(
                'Hydrochlorothiazide',
                'Hydrochlorothiazide',
                'هيدروكلوروثيازيد'
            ),
            METFORMIN: names('Metformin', 'Metformine', 'ميتفورمين'),
            GLICLAZIDE: names('Gliclazide', 'Gliclazide', 'غليكلازيد'),
            ASPIRIN: names('Aspirin', 'Aspirine', 'أسبرين'),
            SIMVASTATIN: names('Simvastatin', 'Simvastatine', 'سيمفاستاتين'),
            FERROUS: names(
                'Iron and folic acid',
                'Fer et acide folique',
                'حديد'
            ),
            AL: names(
                'Artemether-lumefantrine',
                'Artéméther-luméfantrine',
                'أرتيميثير-لوميفانترين'
            ),
            AMOXICILLIN: names('Amoxicillin', 'Amoxicilline', 'أموكسيسيلين'),
            AZITHROMYCIN: names('Azithromycin', 'Azithromycine', 'أزيثروميسين'),
            NITROFURANTOIN: names(
                'Nitrofurantoin',
                'Nitrofurantoïne',
                'نيتروفورانتوين'
            ),
            PARACETAMOL: names('Paracetamol', 'Paracétamol', 'باراسيتامول'),
            SALBUTAMOL: names('Salbutamol', 'Salbutamol', 'سالبوتامول'),
            ORS_ZINC: names('Oral salts and zinc', 'SRO et zinc', 'أملاح وزنك'),
            RHZE: names('RHZE (TB, first phase)', 'RHZE', 'علاج السل'),
        },
    },
    substance: {
        names: names(
            'Allergy substance',
            'Substance allergène',
            'مسبب الحساسية'
        ),
        options: {
            PENICILLIN: names('Penicillin', 'Pénicilline', 'بنسلين'),
            SULFA: names('Sulfonamides', 'Sulfamides', 'سلفا'),
            PEANUT: names('Groundnut', 'Arachide', 'فول سوداني'),
            NSAID: names(
                'Anti-inflammatories',
                'Anti-inflammatoires',
                'مسكنات'
            ),
            LATEX: names('Latex', 'Latex', 'لاتكس'),
        },
    },
    vaccine: {
        names: names('Vaccine', 'Vaccin', 'اللقاح'),
        options: {
            BCG: names('BCG', 'BCG', 'لقاح السل'),
            HEPB: names('Hepatitis B', 'Hépatite B', 'التهاب الكبد ب'),
            OPV: names('Oral polio', 'Polio oral', 'شلل الأطفال الفموي'),
            IPV: names(
                'Injected polio',
                'Polio injectable',
                'شلل الأطفال بالحقن'
            ),
            PENTA: names('Pentavalent', 'Pentavalent', 'الخماسي'),
            PCV: names('Pneumococcal', 'Pneumocoque', 'المكورات الرئوية'),
            ROTA: names('Rotavirus', 'Rotavirus', 'فيروس الروتا'),
            MR: names('Measles-rubella', 'Rougeole-rubéole', 'الحصبة'),
            YF: names('Yellow fever', 'Fièvre jaune', 'الحمى الصفراء'),
            TD: names('Tetanus-diphtheria', 'Tétanos-diphtérie', 'الكزاز'),
        },
    },
    urineProtein: {
        names: names('Urine protein', 'Protéinurie', 'بروتين البول'),
        options: {
            NEG: names('Negative', 'Négatif', 'سلبي'),
            TRACE: names('Trace', 'Traces', 'آثار'),
            P1: names('+', '+', '+'),
            P2: names('++', '++', '++'),
            P3: names('+++', '+++', '+++'),
        },
    },
    presentation: {
        names: names('Presentation', 'Présentation', 'مجيء الجنين'),
        options: {
            CEPHALIC: names('Head first', 'Céphalique', 'رأسي'),
            BREECH: names('Breech', 'Siège', 'مقعدي'),
            OTHER: names('Other', 'Autre', 'غير ذلك'),
        },
    },
    deliveryMode: {
        names: names(
            'Mode of delivery',
            "Mode d'accouchement",
            'طريقة الولادة'
        ),
        options: {
            VAGINAL: names('Vaginal', 'Voie basse', 'طبيعية'),
            ASSISTED: names('Assisted', 'Instrumentale', 'بمساعدة'),
            CAESAREAN: names('Caesarean', 'Césarienne', 'قيصرية'),
        },
    },
    birthOutcome: {
        names: names('Birth outcome', 'Issue de la naissance', 'نتيجة الولادة'),
        options: {
            LIVE: names('Live birth', 'Né vivant', 'مولود حي'),
            STILLBORN: names('Stillbirth', 'Mort-né', 'ولادة ميتة'),
        },
    },
    regimen: {
        names: names('HIV regimen', 'Protocole VIH', 'نظام علاج الفيروس'),
        options: {
            TLD: names('TDF + 3TC + DTG', 'TDF + 3TC + DTG', 'TDF + 3TC + DTG'),
            TLE: names('TDF + 3TC + EFV', 'TDF + 3TC + EFV', 'TDF + 3TC + EFV'),
            ALD: names('ABC + 3TC + DTG', 'ABC + 3TC + DTG', 'ABC + 3TC + DTG'),
            AZL: names(
                'AZT + 3TC + LPV/r',
                'AZT + 3TC + LPV/r',
                'AZT + 3TC + LPV/r'
            ),
        },
    },
    clinicalStage: {
        names: names('Clinical stage', 'Stade clinique', 'المرحلة السريرية'),
        options: {
            STAGE_1: names('Stage 1', 'Stade 1', 'المرحلة 1'),
            STAGE_2: names('Stage 2', 'Stade 2', 'المرحلة 2'),
            STAGE_3: names('Stage 3', 'Stade 3', 'المرحلة 3'),
            STAGE_4: names('Stage 4', 'Stade 4', 'المرحلة 4'),
        },
    },
    adherence: {
        names: names('Adherence', 'Observance', 'الالتزام بالعلاج'),
        options: {
            GOOD: names('Good', 'Bonne', 'جيد'),
            FAIR: names('Fair', 'Moyenne', 'متوسط'),
            POOR: names('Poor', 'Mauvaise', 'ضعيف'),
        },
    },
    ...childOptions,
    ...chronicOptions,
    ...tbOptions,
} satisfies Record<string, OptionSetSpec>

export type OptionSetKey = keyof typeof optionSets
