import { answerJson, answerMessage } from '../http/answer'
import { asJson, parseJson, textOf } from '../json'
import type { Sessions } from './sessions'

/** What may be asked without being logged in; undefined when it is not that. */
export async function answerOpenly(
    request: Request,
    path: readonly string[],
    { sessions, version }: { sessions: Sessions; version: string }
): Promise<Response | undefined> {
    const asked = `${request.method} ${path.join('/')}`
    if (asked === 'GET loginConfig') {
        return answerJson(loginConfig(version))
    }
    return asked === 'POST auth/login' ? logIn(request, sessions) : undefined
}

async function logIn(request: Request, sessions: Sessions): Promise<Response> {
    const body = asJson(parseJson(await request.text()))
    const cookie = sessions.logIn(textOf(body.username), textOf(body.password))
    if (cookie === undefined) {
        return answerMessage(401, 'Bad credentials')
    }
    const answer = answerJson({ loginStatus: 'SUCCESS', redirectUrl: '/' })
    answer.headers.set('Set-Cookie', cookie)
    return answer
}

function loginConfig(version: string) {
    return {
        apiVersion: version,
        applicationTitle: '',
        applicationDescription: '',
        applicationNotification: '',
        applicationLeftSideFooter: '',
        applicationRightSideFooter: '',
        countryFlag: 'dhis2',
        uiLocale: 'en',
        loginPopup: '',
        loginPageLayout: 'DEFAULT',
        loginPageTemplate: '',
        recaptchaSite: 'none',
        minPasswordLength: '8',
        maxPasswordLength: '72',
        emailConfigured: false,
        selfRegistrationEnabled: false,
        selfRegistrationNoRecaptcha: false,
        allowAccountRecovery: false,
        useCustomLogoFront: false,
        oidcProviders: [],
    }
}
