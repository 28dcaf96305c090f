import { idOf } from './ids'
import { translate } from './metadata/common'
import { names, type Names } from './metadata/specs'

interface Place {
    names: Names
    parent?: string
}

const places = {
    country: {
        names: names('Republic of Sambara', 'République du Sambara', 'سمبارا'),
    },
    kolima: {
        names: names('Kolima District', 'District de Kolima', 'منطقة كوليما'),
        parent: 'country',
    },
    tessura: {
        names: names('Tessura District', 'District de Tessura', 'منطقة تيسورا'),
        parent: 'country',
    },
    kolimaCentre: {
        names: names(
            'Kolima Health Centre',
            'Centre de santé de Kolima',
            'مركز كوليما الصحي'
        ),
        parent: 'kolima',
    },
    baruPost: {
        names: names('Baru Health Post', 'Poste de santé de Baru', 'نقطة بارو'),
        parent: 'kolima',
    },
    missionClinic: {
        names: names(
            'Mission Road Clinic',
            'Clinique de la Mission',
            'عيادة شارع البعثة'
        ),
        parent: 'kolima',
    },
    tessuraClinic: {
        names: names('Tessura Clinic', 'Clinique de Tessura', 'عيادة تيسورا'),
        parent: 'tessura',
    },
    palmHospital: {
        names: names(
            'Palm Road Hospital',
            'Hôpital de la Palmeraie',
            'مستشفى النخيل'
        ),
        parent: 'tessura',
    },
    lakePost: {
        names: names(
            'Lake Health Post',
            'Poste de santé du Lac',
            'نقطة البحيرة الصحية'
        ),
        parent: 'tessura',
    },
} satisfies Record<string, Place>

export type PlaceKey = keyof typeof places

const orgUnit = ([key, place]: [string, Place]) => ({
    id: idOf.orgUnit(key),
    code: `DEMO_${key.toUpperCase()}`,
    name: place.names.en,
    shortName: place.names.en,
    translations: translate('NAME', place.names),
    openingDate: '1990-01-01',
    ...(place.parent ? { parent: { id: idOf.orgUnit(place.parent) } } : {}),
})

/** The country, its two districts and their six facilities, each after its parent. */
export const orgUnits = Object.entries(places).map(orgUnit)
