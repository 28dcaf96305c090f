import { html } from './pages'

/** The frame shows the app, and the address keeps step with the app's own hash. */
const script = (appPath: string) => `
const frame = document.querySelector('iframe')
frame.addEventListener('load', () => {
    const inner = frame.contentWindow
    document.title = inner.document.title
    const follow = () => history.replaceState(null, '', inner.location.hash || '#/')
    inner.addEventListener('hashchange', follow)
    inner.addEventListener('popstate', follow)
})
addEventListener('hashchange', () => {
    frame.contentWindow.location.hash = location.hash
})
for (const path of ['system/info', 'me', 'me/dashboard']) {
    fetch('../api/' + path)
}
frame.src = '${appPath}index.html?redirect=false' + location.hash`

/** Stands in for the global shell: a bar, and the app in a frame below it. */
export function shellPage(appPath: string): Response {
    const style =
        'html,body{margin:0;height:100%}body{display:flex;flex-direction:column}' +
        'header{background:#2c6693;color:#fff;padding:8px 16px}iframe{flex:1;border:0}'
    const page =
        '<!doctype html><html lang="en"><head><meta charset="utf-8">' +
        `<title>DHIS2</title><style>${style}</style></head><body>` +
        '<header>DHIS2</header><iframe title="App"></iframe>' +
        `<script>${script(appPath)}</script></body></html>`
    return new Response(page, { headers: html })
}
