import type { ApiRequest } from './requests'

/** The path of a request below `/api`; also its key, since the order of parameters is fixed. */
export const requestPath = ({ resource, params }: ApiRequest): string => {
    const query = new URLSearchParams(
        Object.entries(params).flatMap(([key, value]) =>
            [value].flat().map((one): [string, string] => [key, one])
        )
    ).toString()
    return query ? `${resource}?${query}` : resource
}
