import { chromium, type Browser } from 'playwright-core'

/** Debian's Chromium without a window, a sandbox (none as root) or any traffic of its own. */
export async function launchBrowser(env: Readonly<Record<string, string>> = {}): Promise<Browser> {
  return await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
    env: { ...process.env, ...env },
  })
}
