const NodeEnvironment = require('jest-environment-node')
const addNodeGlobals = require('./jest.globals.js')

module.exports = class extends NodeEnvironment {
    async setup() {
        await super.setup()
        addNodeGlobals(this.global)
    }
}
