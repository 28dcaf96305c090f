import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Result } from '../domain/result'
import { captureLinks } from '../tracker/capture-address'
import { askAndRead } from '../tracker/client'
import { readCaptureLaunchUrl } from '../tracker/read/read-capture'
import { appsRequest } from '../tracker/requests'
import { useServer } from './server-context'

/** Without an answer there are no links; nothing else is lost. */
const orNull = <T>(result: Result<T | undefined, unknown>): T | null =>
    (result.ok ? result.value : undefined) ?? null

/**
 * Links into Capture. Asked only when the chart stands, since nobody follows a link before; until
 * then, and where Capture is not installed, there are none.
 */
export const useCaptureLinks = (patient: string, enabled: boolean) => {
    const { ask, baseUrl, owner } = useServer()
    const { data } = useQuery({
        queryKey: ['apps', owner],
        queryFn: async () =>
            orNull(await askAndRead(ask, appsRequest, readCaptureLaunchUrl)),
        enabled,
    })
    const launchUrl = data ?? undefined
    return useMemo(
        () => captureLinks(launchUrl, baseUrl, patient),
        [launchUrl, baseUrl, patient]
    )
}
