import { createContext, type ReactNode, useContext } from 'react'
import type { LocaleSettings } from './locale'

const LocaleContext = createContext<LocaleSettings | undefined>(undefined)

export const LocaleProvider = ({
    value,
    children,
}: {
    readonly value: LocaleSettings
    readonly children: ReactNode
}) => <LocaleContext.Provider value={value}>{children}</LocaleContext.Provider>

/** How to write dates and numbers here; throws outside a LocaleProvider. */
export const useLocale = (): LocaleSettings => {
    const locale = useContext(LocaleContext)
    if (!locale) {
        throw new Error('useLocale outside LocaleProvider')
    }
    return locale
}
