import type { Json } from '../json'
import type { User } from './user'
import { fullName } from './user'

/** How metadata answers name a user. */
export function userView(user: User): Json {
    const name = fullName(user)
    return {
        id: user.id,
        code: user.code ?? null,
        name,
        displayName: name,
        username: user.username,
    }
}
