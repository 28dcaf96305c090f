import { birth } from './elements/birth'
import { care } from './elements/care'
import { childDoses } from './elements/child-doses'
import { chronic } from './elements/chronic'
import { growth } from './elements/growth'
import { hiv } from './elements/hiv'
import { immunization } from './elements/immunization'
import { newborn } from './elements/newborn'
import { pregnancy } from './elements/pregnancy'
import { problems } from './elements/problems'
import { tb } from './elements/tb'
import { vitals } from './elements/vitals'

/** All data elements, whatever the stage that uses them. */
export const dataElements = {
    ...vitals,
    ...care,
    ...problems,
    ...immunization,
    ...pregnancy,
    ...birth,
    ...hiv,
    ...newborn,
    ...growth,
    ...childDoses,
    ...chronic,
    ...tb,
}

export type ElementKey = keyof typeof dataElements
