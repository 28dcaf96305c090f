export const html = { 'Content-Type': 'text/html;charset=UTF-8' }

/** Stands in for Capture: shows where a link into it would have led. */
export function capturePage(): Response {
    const page =
        '<!doctype html><html lang="en"><head><meta charset="utf-8">' +
        '<title>Capture</title></head><body><h1>Capture</h1><p id="where"></p>' +
        '<script>const show = () => {' +
        ' document.getElementById("where").textContent = location.hash };' +
        ' addEventListener("hashchange", show); show()</script></body></html>'
    return new Response(page, { headers: html })
}

export function redirect(to: string): Response {
    return new Response(null, { status: 302, headers: { Location: to } })
}
