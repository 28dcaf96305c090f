import { buildApp } from './lib/build-app'

process.exitCode = await buildApp()
