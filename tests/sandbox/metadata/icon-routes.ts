import { answerJson } from '../http/answer'
import { notFound } from '../http/refusal'
import type { Routes } from '../http/router'
import type { Json } from '../json'
import { pagerOf } from './pager'

/** Some of the icons that DHIS2 ships, each in three styles; programs and options name them. */
const motifs =
    `2g 3g 4x4 agriculture ambulance baby_male_0203m baby_female_0203m bcg_vaccine
    blood_pressure child_care cholera clinical_a coughing death diabetes fever heart hiv_ind
    hospital hypertension immunization malaria_testing medicines mother_and_child
    nurse outpatient person pregnant pregnant_0812w stethoscope syringe tb virus
    weight`.split(/\s+/)

const keys = motifs.flatMap((motif) =>
    ['negative', 'outline', 'positive'].map((style) => `${motif}_${style}`)
)

/** A neutral drawing stands for every icon. */
const drawing =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48"><circle cx="24" cy="24" r="20" fill="none" stroke="#333" stroke-width="4"/></svg>'

export function iconRoutes(): Routes {
    return {
        'GET icons': (call) => {
            const pager = pagerOf(call, keys.length)
            const first = (pager.page - 1) * pager.pageSize
            const shown = keys.slice(first, first + pager.pageSize)
            const icons = shown.map((key) => iconView(key, call.base))
            return answerJson({ pager, icons })
        },
        'GET icons/:key': (call, [key = '']) =>
            answerJson(iconView(known(key), call.base)),
        'GET icons/:key/icon': (_, [key = '']) => svgAnswer(known(key)),
        'GET icons/:key/icon.svg': (_, [key = '']) => svgAnswer(known(key)),
    }
}

function known(key: string): string {
    if (!keys.includes(key)) {
        throw notFound('Icon', key)
    }
    return key
}

function svgAnswer(key: string): Response {
    return new Response(drawing, {
        headers: { 'Content-Type': 'image/svg+xml', 'X-Icon': key },
    })
}

/** Each icon's file has an id of its own, which nobody asks for. */
function iconView(key: string, base: string): Json {
    const number = String(keys.indexOf(key)).padStart(7, '0')
    return {
        key,
        description: '',
        keywords: [],
        fileResource: { id: `Icon${number}` },
        href: `${base}/api/icons/${key}/icon`,
    }
}
