import type { OptionSetKey } from '../option-sets'
import { names, type FieldSpec, type Names } from '../specs'

const doseOf = (vaccine: Names) => ({
    names: names(
        `${vaccine.en}: dose number`,
        `${vaccine.fr} : numéro de dose`,
        `${vaccine.ar}: رقم الجرعة`
    ),
    valueType: 'INTEGER_ZERO_OR_POSITIVE' as const,
})

/** The vaccines of one day: each element holds the number of the dose, 0 at birth. */
export const childDoses = {
    doseBcg: doseOf(names('BCG', 'BCG', 'لقاح السل')),
    doseHepB: doseOf(names('Hepatitis B', 'Hépatite B', 'التهاب الكبد ب')),
    doseOpv: doseOf(names('Oral polio', 'Polio oral', 'شلل الأطفال الفموي')),
    doseIpv: doseOf(
        names('Injected polio', 'Polio injectable', 'شلل الأطفال بالحقن')
    ),
    dosePenta: doseOf(names('Pentavalent', 'Pentavalent', 'الخماسي')),
    dosePcv: doseOf(names('Pneumococcal', 'Pneumocoque', 'المكورات الرئوية')),
    doseRota: doseOf(names('Rotavirus', 'Rotavirus', 'فيروس الروتا')),
    doseMr: doseOf(names('Measles-rubella', 'Rougeole-rubéole', 'الحصبة')),
    doseDtp: doseOf(names('DTP booster', 'Rappel DTC', 'معززة الثلاثي')),
    reasonNotGiven: {
        names: names(
            'Reason why a vaccine was not given',
            'Raison du vaccin non administré',
            'سبب عدم إعطاء اللقاح'
        ),
        valueType: 'TEXT',
        optionSet: 'notGiven',
    },
} satisfies Record<string, FieldSpec<OptionSetKey>>
