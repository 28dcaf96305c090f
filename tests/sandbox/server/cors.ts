/** A development server on another port of this machine may call the sandbox. */
export function addCors(request: Request, headers: Headers): void {
    const origin = request.headers.get('Origin')
    if (origin && /^https?:\/\/(localhost|127\.0\.0\.1)(:\d+)?$/.test(origin)) {
        headers.set('Access-Control-Allow-Origin', origin)
        headers.set('Access-Control-Allow-Credentials', 'true')
        headers.set('Access-Control-Expose-Headers', 'ETag, Location')
        headers.append('Vary', 'Origin')
    }
}

/** The browser asks before it sends: the data engine's headers are allowed. */
export function preflight(): Response {
    return new Response(null, {
        status: 204,
        headers: {
            'Access-Control-Allow-Methods': 'GET, POST, PUT, PATCH, DELETE',
            'Access-Control-Allow-Headers':
                'Authorization, Content-Type, X-Requested-With, Accept',
            'Access-Control-Max-Age': '600',
        },
    })
}
