import { names, type Names } from './specs'

/** Diagnoses under the code a clinician would look up, named as this country's clinics say them. */
export const diagnoses = {
    A09: names('Watery diarrhoea', 'Diarrhée aqueuse', 'إسهال مائي'),
    A15: names('Tuberculosis of the lung', 'Tuberculose pulmonaire', 'سل رئوي'),
    B20: names('HIV infection', 'Infection à VIH', 'عدوى فيروس نقص المناعة'),
    B37: names('Thrush', 'Candidose', 'داء المبيضات'),
    B54: names('Malaria', 'Paludisme', 'ملاريا'),
    D50: names('Iron-lack anaemia', 'Anémie ferriprive', 'فقر دم بعوز الحديد'),
    D57: names('Sickle cell disease', 'Drépanocytose', 'فقر الدم المنجلي'),
    E11: names('Type 2 diabetes', 'Diabète de type 2', 'السكري من النوع 2'),
    E43: names(
        'Severe undernutrition',
        'Malnutrition sévère',
        'سوء تغذية شديد'
    ),
    E44: names('Moderate undernutrition', 'Malnutrition modérée', 'نقص تغذية'),
    E66: names('Obesity', 'Obésité', 'سمنة'),
    G43: names('Migraine', 'Migraine', 'شقيقة'),
    I10: names('High blood pressure', 'Hypertension', 'ارتفاع ضغط الدم'),
    I50: names('Heart failure', 'Insuffisance cardiaque', 'قصور القلب'),
    I64: names('Stroke', 'AVC', 'سكتة دماغية'),
    J06: names('Common cold', 'Rhume', 'زكام'),
    J18: names('Pneumonia', 'Pneumonie', 'التهاب رئوي'),
    J45: names('Asthma', 'Asthme', 'ربو'),
    K29: names('Stomach inflammation', 'Gastrite', 'التهاب المعدة'),
    L03: names('Skin infection', 'Infection cutanée', 'التهاب الجلد'),
    M17: names('Knee arthritis', 'Gonarthrose', 'خشونة الركبة'),
    N18: names('Weak kidneys, long term', 'Insuffisance rénale', 'قصور كلوي'),
    N39: names(
        'Urine infection',
        'Infection urinaire',
        'التهاب المسالك البولية'
    ),
    O13: names(
        'High blood pressure of pregnancy',
        'Hypertension gravidique',
        'ضغط الحمل'
    ),
    O14: names('Pre-eclampsia', 'Prééclampsie', 'مقدمات الارتعاج'),
    P07: names(
        'Born small or early',
        'Petit poids ou prématuré',
        'ولادة مبكرة'
    ),
    Z00: names('Check-up, well', 'Contrôle, bonne santé', 'فحص دوري'),
} satisfies Record<string, Names>
