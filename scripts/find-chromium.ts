import { findChromium } from '../tests/e2e/harness/find-chromium'

console.log(findChromium())
