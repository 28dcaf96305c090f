import { html } from './pages'

/** Logs in as the server's own page does, then goes on to the app. */
const script = (base: string) => `
const form = document.querySelector('form')
const said = document.querySelector('[role=alert]')
form.addEventListener('submit', async (event) => {
    event.preventDefault()
    const { username, password } = Object.fromEntries(new FormData(form))
    const answer = await fetch('${base}/api/auth/login', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ username, password }),
    })
    if (answer.ok) {
        location.assign('${base}/')
    } else {
        said.textContent = 'Wrong username or password'
    }
})`

export function loginPage(base: string): Response {
    const page =
        '<!doctype html><html lang="en"><head><meta charset="utf-8">' +
        '<title>Log in</title></head><body><main><h1>Log in</h1><form>' +
        '<p><label>Username <input name="username" autocomplete="username" required></label></p>' +
        '<p><label>Password <input name="password" type="password" autocomplete="current-password" required></label></p>' +
        '<p role="alert"></p><button>Log in</button></form></main>' +
        `<script>${script(base)}</script></body></html>`
    return new Response(page, { headers: html })
}
