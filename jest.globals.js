// What Node has and the environments of jest 27 do not pass on
const NODE_GLOBALS = [
    'structuredClone',
    'TextEncoder',
    'TextDecoder',
    'fetch',
    'Request',
    'Response',
    'Headers',
    'FormData',
    'Blob',
    'BroadcastChannel',
    'DOMException',
    'ReadableStream',
    'TransformStream',
    'CompressionStream',
    'DecompressionStream',
    'performance',
]

module.exports = (global) => {
    for (const name of NODE_GLOBALS) {
        global[name] ??= globalThis[name]
    }
    global.crypto ??= require('crypto').webcrypto
}
