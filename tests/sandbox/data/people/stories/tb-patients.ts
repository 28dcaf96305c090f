import type { PersonMaker } from '../record'
import { tbCourse } from '../tb-course'

/** In the third month of treatment at the health centre. */
export const tbOnTreatment: PersonMaker = (clock) => ({
    place: 'kolimaCentre',
    attributes: {
        givenName: 'Salif',
        familyName: 'Ouedraogo',
        sex: 'MALE',
        birthDate: clock.born(33, 18),
        nationalId: 'SB-4412-09',
        tbNumber: 'TB-0207',
    },
    enrollments: [tbCourse(clock, { startedDaysAgo: 87, weight: 52.3 })],
})

/** Treated at the health post: staff of the health centre must say why before they open it. */
export const tbElsewhere: PersonMaker = (clock) => ({
    place: 'baruPost',
    attributes: {
        givenName: 'Rokia',
        familyName: 'Sangare',
        sex: 'FEMALE',
        birthDate: clock.born(45, 270),
        nationalId: 'SB-3120-64',
        tbNumber: 'TB-0198',
        village: 'Upper Baru',
    },
    enrollments: [
        tbCourse(clock, { startedDaysAgo: 128, weight: 47.8, visitsKept: 3 }),
    ],
})
