import type { ApiParts } from './api-routes'
import { createDispatch } from './api-routes'
import { answerJson, answerMessage } from './http/answer'
import { apiPath, callOf } from './http/api-path'
import { Refusal, noSuchPath } from './http/refusal'
import type { Dispatch } from './http/router'
import { modulesFor } from './system/installed-apps'
import { answerOpenly } from './system/login-routes'

const menuPath = '/dhis-web-commons/menu/getModules.action'

export type Api = (request: Request) => Promise<Response>

/** Answers everything below `/api`, and the menu that lies beside it. */
export function createApi(parts: ApiParts): Api {
    const dispatch = createDispatch(parts)
    return async (request) => {
        try {
            return await answer(parts, dispatch, request)
        } catch (error) {
            return error instanceof Refusal
                ? error.answer()
                : answerMessage(500, String(error))
        }
    }
}

async function answer(
    parts: ApiParts,
    dispatch: Dispatch,
    request: Request
): Promise<Response> {
    const { sessions, contextPath, data } = parts
    const url = new URL(request.url)
    const base = url.origin + contextPath
    const path = apiPath(url.pathname, contextPath)
    const open = path && (await answerOpenly(request, path, parts))
    if (open) {
        return open
    }
    const user = sessions.identify(request)
    if (!user) {
        return answerMessage(401, 'Unauthorized')
    }
    if (url.pathname === contextPath + menuPath) {
        return answerJson(modulesFor(data.facility, user, base))
    }
    if (!path) {
        throw noSuchPath(url.pathname.slice(1))
    }
    return dispatch(callOf(request, user, { path, base }))
}
