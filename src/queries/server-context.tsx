import { createContext, type ReactNode, useContext } from 'react'
import type { Ask } from '../tracker/client'
import type { Tell } from '../tracker/write/tell'
import type { StoreOwner } from './browser-store'

/** The server as this user of it sees it. */
export interface Server {
    readonly ask: Ask
    readonly tell: Tell
    readonly owner: StoreOwner
    readonly username: string
    /** Absolute, without a slash at the end. */
    readonly baseUrl: string
    readonly apiVersion: number
    readonly authorities: readonly string[]
}

const ServerContext = createContext<Server | undefined>(undefined)

export const ServerProvider = ({
    value,
    children,
}: {
    readonly value: Server
    readonly children: ReactNode
}) => <ServerContext.Provider value={value}>{children}</ServerContext.Provider>

export const useServer = (): Server => {
    const server = useContext(ServerContext)
    if (!server) {
        throw new Error('useServer outside ServerProvider')
    }
    return server
}

const ADMIN_AUTHORITIES = ['ALL', 'F_PATIENT_CHART_ADMIN']

/** Whether the user may change the mapping; superusers hold `ALL`. */
export const isMappingAdmin = ({ authorities }: Server): boolean =>
    authorities.some((authority) => ADMIN_AUTHORITIES.includes(authority))
