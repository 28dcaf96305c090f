import { useEffect } from 'react'
import {
    NavigationType,
    useLocation,
    useNavigationType,
} from 'react-router-dom'

/**
 * DHIS2's global shell shows this app in a frame and copies the frame's address when it hears
 * `popstate`, which the router's own pushes do not fire (dhis2.md 9).
 */
export const AnnounceAddress = () => {
    const { pathname } = useLocation()
    const navigation = useNavigationType()
    useEffect(() => {
        if (navigation !== NavigationType.Pop) {
            window.dispatchEvent(new PopStateEvent('popstate'))
        }
    }, [pathname, navigation])
    return null
}
