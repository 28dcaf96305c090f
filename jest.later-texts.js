/** In tests every text is loaded from the start. */
module.exports = { __esModule: true, default: {} }
