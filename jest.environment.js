const JSDOM = require('jest-environment-jsdom')
const addNodeGlobals = require('./jest.globals.js')

const noMatch = (media) => ({
    media,
    matches: false,
    addEventListener() {},
    removeEventListener() {},
    addListener() {},
    removeListener() {},
})

class NoResizes {
    observe() {}
    unobserve() {}
    disconnect() {}
}

// jsdom 16 lays nothing out: sizes never change and no media query matches
module.exports = class extends JSDOM {
    async setup() {
        await super.setup()
        addNodeGlobals(this.global)
        this.global.ResizeObserver ??= NoResizes
        this.global.matchMedia ??= noMatch
    }
}
