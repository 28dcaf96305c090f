import { photoFile } from '../photo'
import type { PersonMaker } from '../record'
import { mariamaHiv } from './hiv'
import { mariamaMaternal } from './maternal'
import { mariamaOutpatient } from './outpatient'

/** HIV, hypertension and a pregnancy in which the blood pressure rises: the demo patient. */
export const mariama: PersonMaker = (clock) => ({
    place: 'kolimaCentre',
    attributes: {
        givenName: 'Mariama',
        familyName: 'Kamara',
        sex: 'FEMALE',
        birthDate: clock.born(34, 41),
        nationalId: 'SB-4410-22',
        hivNumber: 'HC-0107',
        phone: '+99900100200',
        village: 'Mango Tree Street, Kolima',
        smoker: 'false',
        photo: photoFile,
    },
    enrollments: [
        mariamaOutpatient(clock),
        mariamaMaternal(clock),
        mariamaHiv(clock),
    ],
})
