import { failure, type Result, success } from '../../domain/result'
import type { Mapping } from '../../mapping/mapping'
import { sameJson } from '../../mapping/same-json'
import { replaceMapping } from '../mapping-requests'
import type { SaveError } from './save-error'
import { readCurrent } from './standing'
import { type Connection, tellOnce } from './tell'

/** Makes a kept version the one that charts use. When it fails, one look tells whether only the answer was lost. */
export const putInUse = async (
    { ask, tell }: Connection,
    version: Mapping
): Promise<Result<Mapping, SaveError>> => {
    const put = await tellOnce(tell, replaceMapping(version))
    if (put.ok) {
        return success(version)
    }
    const current = await readCurrent(ask)
    const isInUse =
        current.ok &&
        current.value.kind === 'usable' &&
        sameJson(current.value.mapping, version)
    return isInUse
        ? success(version)
        : failure({
              kind: 'not-in-use',
              revision: version.revision,
              error: put.error,
          })
}
