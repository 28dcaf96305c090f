import { type Result, success } from '../../domain/result'
import { parse } from '../wire/parse'
import { wireApps } from '../wire/programs'

/** Where Capture starts, from the answer to `appsRequest`; undefined when it is not installed. */
export const readCaptureLaunchUrl = (
    answer: unknown
): Result<string | undefined, unknown> => {
    const apps = parse(wireApps, answer)
    return apps.ok
        ? success(apps.value.find(({ key }) => key === 'capture')?.launchUrl)
        : apps
}
