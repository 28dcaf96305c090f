import type { Clock } from '../clock'
import { parseFields } from '../fields'
import { answerJson } from '../http/answer'
import type { Call } from '../http/call'
import { Refusal } from '../http/refusal'
import type { Routes } from '../http/router'
import type { Json } from '../json'
import { project, readerOf } from '../metadata/project'
import { fieldsOf } from '../metadata/query'
import type { MetadataStore } from '../metadata/store'
import { isSince43 } from '../version'
import { appsFor } from './installed-apps'
import { meOf } from './me'
import { uiLocales } from './ui-locales'
import { defaultSettings } from './user'

export interface SystemParts {
    readonly metadata: MetadataStore
    readonly facility: unknown
    readonly clock: Clock
    readonly version: string
}

const infoSince43: Json = {
    sessionTimeout: 3600,
    capability: { analyticsTotalCounts: false },
}

const systemSettings: Json = {
    applicationTitle: 'DHIS 2',
    helpPageLink:
        'https://dhis2.github.io/dhis2-docs/master/en/user/html/dhis2_user_manual_en.html',
    keyCustomTranslationsEnabled: false,
    keyUiLocale: 'en',
    keyDbLocale: 'en',
}

/** The system, the user and what the platform asks for at start. */
export function systemRoutes(parts: SystemParts): Routes {
    const { metadata, facility } = parts
    return {
        ...meRoutes(metadata),
        ...settingRoutes(),
        'GET system/info': (call) =>
            cutJson(metadata, call, systemInfo(parts, call)),
        'GET systemInfo': (call) =>
            cutJson(metadata, call, systemInfo(parts, call)),
        'GET ping': () => new Response(null),
        'GET apps': (call) =>
            answerJson(appsFor(facility, call.user, call.base)),
        'GET locales/ui': () => answerJson(uiLocales()),
        'GET staticContent/:key': () => {
            throw new Refusal(404, 'No custom file found.')
        },
    }
}

function meRoutes(metadata: MetadataStore): Routes {
    return {
        'GET me': (call) => cutJson(metadata, call, meOf(call.user, metadata)),
        'GET me/dashboard': () =>
            answerJson({
                unreadInterpretations: 0,
                unreadMessageConversations: 0,
            }),
        'GET me/authorities': (call) =>
            answerJson(meOf(call.user, metadata).authorities),
        'GET me/settings': (call) => answerJson(settingsOf(call)),
    }
}

function settingRoutes(): Routes {
    return {
        'GET userSettings': (call) => answerJson(settingsOf(call)),
        'GET userSettings/:key': (call, [key = '']) =>
            answerJson(settingsOf(call)[key]),
        'GET systemSettings': () => answerJson(systemSettings),
        'GET systemSettings/:key': (_, [key = '']) =>
            answerJson({ [key]: systemSettings[key] ?? '' }),
    }
}

function settingsOf({ user }: Call): Json {
    return { ...defaultSettings, ...user.settings }
}

function systemInfo({ version, clock }: SystemParts, { base }: Call): Json {
    return {
        contextPath: base,
        instanceBaseUrl: base,
        version,
        revision: 'sandbox',
        systemId: '00000000-0000-4000-8000-000000000000',
        systemName: 'DHIS 2',
        calendar: 'iso8601',
        dateFormat: 'yyyy-mm-dd',
        serverDate: clock.now(),
        serverTimeZoneId: 'UTC',
        serverTimeZoneDisplayName: 'Coordinated Universal Time',
        ...(isSince43(version) ? infoSince43 : {}),
    }
}

function cutJson(metadata: MetadataStore, call: Call, whole: Json): Response {
    const asked = fieldsOf(call)
    if (asked === undefined) {
        return answerJson(whole)
    }
    const reader = readerOf(call.user, call.base)
    const subject = { ...reader, store: metadata, kind: 'users', object: whole }
    return answerJson(project(subject, parseFields(asked)))
}
