import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Publication } from '@diglot/core'
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core'
import { afterAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { launchBrowser } from '../../../scripts/verify/browser.ts'
import { requireTool } from '../../../scripts/verify/require-tool.ts'
import { composeReport } from '../../compare/src/report/compose-report.ts'
import { comparison } from '../../compare/src/report/testing.ts'
import { everyKind, twoLanguages } from '../../docx/src/testing.ts'
import { toHtml } from './index.ts'
import { hostilePublication } from './testing.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'diglot-html-'))
const report = fileOf(
  'report',
  composeReport(comparison, { id: 'paper.comparison', lang: 'en', version: '1' }),
)

/** One browser for all tests. */
let browser: Promise<Browser> | undefined

beforeEach((context) => requireTool(context, 'chromium'))

afterAll(async () => {
  await (await browser)?.close()
  rmSync(folder, { recursive: true })
})

function fileOf(name: string, publication: Publication): string {
  const file = path.join(folder, `${name}.html`)
  writeFileSync(file, toHtml(publication))
  return pathToFileURL(file).href
}

interface Opened {
  readonly page: Page
  /** What the page asked for, and what went wrong in it. */
  readonly requests: string[]
  readonly errors: string[]
}

async function open(url: string, options: BrowserContextOptions = {}): Promise<Opened> {
  browser ??= launchBrowser()
  const context = await (await browser).newContext({ viewport: { width: 1280, height: 800 }, ...options })
  onTestFinished(() => context.close())
  const page = await context.newPage()
  const [requests, errors]: [string[], string[]] = [[], []]
  page.on('request', (request) => requests.push(request.url()))
  page.on('pageerror', (error) => errors.push(error.message))
  page.on('console', (message) => errors.push(message.text()))
  page.on('dialog', (dialog) => {
    errors.push(dialog.message())
    void dialog.dismiss()
  })
  await page.goto(url)
  return { page, requests, errors }
}

function issues(page: Page): Locator {
  return page.locator('.issue:visible')
}

async function idOfFocus(page: Page): Promise<unknown> {
  return await page.evaluate('document.activeElement.id')
}

describe('filters', () => {
  test('a tick leaves what matches, folds the rest away and counts what each other tick would show', async () => {
    const { page } = await open(report)
    expect(await issues(page).count()).toBe(3)
    await page.getByRole('checkbox', { name: /^Error/ }).check()
    expect(await issues(page).locator('.title').allTextContents()).toEqual(['Error · Figures'])
    expect(await page.getByRole('status').textContent()).toBe('1 of 3 shown')
    expect(await page.getByText('Blue Helmets keep the peace.').isVisible()).toBe(false)
    expect(await page.getByRole('heading', { name: 'Tasks' }).isVisible()).toBe(false)
    expect(await page.getByRole('heading', { name: 'Figures' }).isVisible()).toBe(true)
    expect(await counts(page)).toEqual({
      Error: 1,
      Warning: 1,
      Note: 1,
      Figures: 1,
      Hedges: 0,
      Omissions: 0,
      Preface: 1,
      Tasks: 0,
    })
    await page.getByRole('checkbox', { name: /^Note/ }).check()
    expect(await issues(page).count()).toBe(2)
    await page.getByRole('checkbox', { name: 'Keep text without matches' }).check()
    expect(await page.getByText('Blue Helmets keep the peace.').isVisible()).toBe(true)
    await page.getByRole('button', { name: 'Show all' }).click()
    expect(await issues(page).count()).toBe(3)
  })

  test('a view can be sent to somebody: filters stand in the address', async () => {
    const { page } = await open(report)
    await page.getByRole('checkbox', { name: /^Warning/ }).check()
    await page.getByRole('checkbox', { name: /^Omissions/ }).check()
    const url = page.url()
    expect(url.split('#')[1]).toBe('?severity=warning&check=omissions')
    const { page: other } = await open(url)
    expect(await issues(other).locator('.title').allTextContents()).toEqual(['Warning · Omissions'])
  })

  test('what the filters show can be saved, and nothing else', async () => {
    const { page, errors } = await open(report)
    await page.getByRole('checkbox', { name: /^Note/ }).check()
    const saving = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Save as CSV' }).click()
    const download = await saving
    expect(download.suggestedFilename()).toBe('paper.comparison.csv')
    expect(readFileSync(await download.path(), 'utf8').split('\r\n')).toEqual([
      '\uFEFF"id","severity","check","section","text"',
      expect.stringMatching(
        /^"issue\.hedges-0123456789ab","info","hedges","preface","Note · Hedges\n(?!.*Copy)/s,
      ),
      '',
    ])
    expect(errors).toEqual([])
  })

  test('words whose issue is hidden are not marked', async () => {
    const { page } = await open(report)
    await page.getByRole('checkbox', { name: /^Error/ }).check()
    expect(await page.locator('mark:not(.off)').allTextContents()).toEqual(['25 missions', '52项维和行动'])
  })

  test('without its script the page shows everything and offers nothing that does not work', async () => {
    const { page } = await open(report, { javaScriptEnabled: false })
    expect(await page.locator('.issue').count()).toBe(3)
    expect(await page.locator('.filters').isVisible()).toBe(false)
    expect(await page.locator('.tools').isVisible()).toBe(false)
    expect(await page.getByRole('button', { name: 'Copy dismissal' }).count()).toBe(0)
  })
})

async function counts(page: Page): Promise<Record<string, number>> {
  const labels = await page.locator('.filters fieldset label').allTextContents()
  return Object.fromEntries(
    labels.map((label) => {
      const [, name = '', count = ''] = /^\s*(.*?)\s+(\d+)\s*$/.exec(label) ?? []
      return [name, Number(count)]
    }),
  )
}

describe('links', () => {
  test.each(['preface.p2', 'paper/preface.p2', 'paper#preface.p2'])(
    '#%s goes to the paragraph',
    async (fragment) => {
      const { page } = await open(`${report}#${fragment}`)
      expect(await idOfFocus(page)).toBe('paper/preface.p2')
      expect(await page.locator('[id="paper/preface.p2"]').textContent()).toContain('Blue Helmets')
    },
  )

  test('an issue that a filter hides is shown when a link leads to it', async () => {
    const { page } = await open(`${report}#issue.omissions-0123456789ab?severity=error`)
    expect(await issues(page).count()).toBe(3)
    expect(await idOfFocus(page)).toBe('issue.omissions-0123456789ab')
  })

  test('marked words lead to their issue', async () => {
    const { page } = await open(report)
    await page.getByRole('link', { name: '25 missions' }).first().click()
    expect(await idOfFocus(page)).toBe('issue.figures-0123456789ab')
    expect(await page.locator('mark.out').allTextContents()).toEqual(['25 missions', '52项维和行动'])
  })
})

describe('keyboard', () => {
  test('j and k go from issue to issue, past those that a filter hides', async () => {
    const { page } = await open(report)
    await page.getByRole('checkbox', { name: /^Note/ }).check()
    await page.getByRole('checkbox', { name: /^Warning/ }).check()
    const seen: unknown[] = []
    for (const key of ['j', 'j', 'j', 'k']) {
      await page.keyboard.press(key)
      seen.push(await idOfFocus(page))
    }
    const [note, warning] = ['issue.hedges-0123456789ab', 'issue.omissions-0123456789ab']
    expect(seen).toEqual([note, warning, warning, note])
    expect(page.url()).toContain(`#${note}?`)
  })

  test('/ goes to the filters, x shows all, ? opens the help and Escape closes it', async () => {
    const { page } = await open(report)
    await page.keyboard.press('/')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Space')
    expect(await issues(page).count()).toBe(1)
    await page.keyboard.press('x')
    expect(await issues(page).count()).toBe(3)
    await page.keyboard.press('?')
    expect(await page.getByRole('dialog').isVisible()).toBe(true)
    await page.keyboard.press('Escape')
    expect(await page.getByRole('dialog').isVisible()).toBe(false)
  })

  test('c copies what dismisses the issue, ready for the file of dismissals', async () => {
    const { page } = await open(report, { permissions: ['clipboard-read', 'clipboard-write'] })
    await page.keyboard.press('c')
    await page.keyboard.press('j')
    await page.keyboard.press('c')
    const record = [
      '- issue: figures-0123456789ab',
      '  reason:',
      '  reviewer:',
      '  words: "25 missions | 52项维和行动"',
      '',
    ].join('\n')
    await expect.poll(() => page.evaluate('navigator.clipboard.readText()')).toBe(record)
    expect(await page.getByRole('button', { name: 'Copied' }).count()).toBe(1)
    await page.locator('#issue\\.omissions-0123456789ab').getByRole('button').click()
    await expect.poll(() => page.evaluate('navigator.clipboard.readText()')).toContain('They clear mines. | ')
  })

  test('single keys can be turned off, and stay so', async () => {
    const { page } = await open(report)
    await page.keyboard.press('?')
    await page.getByRole('checkbox', { name: 'Single keys' }).uncheck()
    await page.keyboard.press('Escape')
    await page.reload()
    const before = await idOfFocus(page)
    await page.keyboard.press('j')
    expect(await idOfFocus(page)).toBe(before)
  })

  test('d changes light and dark', async () => {
    const { page } = await open(report, { colorScheme: 'light' })
    const colour = (): Promise<unknown> =>
      page.evaluate('getComputedStyle(document.documentElement).backgroundColor')
    const light = await colour()
    await page.keyboard.press('d')
    expect(await colour()).not.toBe(light)
    await page.keyboard.press('d')
    expect(await colour()).toBe(light)
  })
})

const axe = fileURLToPath(import.meta.resolve('axe-core'))
const pages = {
  report,
  'every kind': fileOf('every', everyKind()),
  'two languages': fileOf('two', twoLanguages()),
}

describe.each(Object.entries(pages))('%s', (_, url) => {
  test('breaks no rule of WCAG 2.2 A and AA that axe knows, light or dark', async () => {
    const { page, requests, errors } = await open(url, { bypassCSP: true })
    await page.addScriptTag({ path: axe })
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      const violations: unknown = await page.evaluate(`
        axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }).then(({ violations }) =>
          violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => [id, html, failureSummary])))`)
      expect([colorScheme, violations]).toEqual([colorScheme, []])
    }
    expect([requests, errors]).toEqual([[url], []])
  })

  test('fits a phone, and a screen at twice the size, without scrolling sideways', async () => {
    const { page } = await open(url)
    for (const viewport of [
      { width: 320, height: 640 },
      { width: 640, height: 400 },
    ]) {
      await page.setViewportSize(viewport)
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(viewport.width)
    }
  })
})

test('what a document says is never a tag, a script or a request', async () => {
  const hostile = [
    '<img src=x onerror=alert(1)>',
    '"><script>alert(1)</script>',
    `' onmouseover='alert(1)`,
    '</style></script><svg onload=alert(1)>',
    '<!--',
    ']]><iframe src="https://example.org">',
    'javascript:alert(1)',
    '&lt;script&gt;',
    '{{constructor.constructor("alert(1)")()}}',
  ].join(' ')
  const url = fileOf('hostile', hostilePublication(hostile))
  const { page, requests, errors } = await open(url)
  expect(await page.locator('main :is(img, script, iframe, [onerror], [onload])').count()).toBe(0)
  expect(await page.locator('main p').allTextContents()).toEqual(
    expect.arrayContaining([expect.stringContaining(hostile)]),
  )
  expect(await page.title()).toBe(hostile)
  await page.locator('.filters input').first().check()
  expect(await issues(page).count()).toBe(1)
  expect([requests, errors]).toEqual([[url], []])
})

test('the policy of the page stops what its own code would not do', async () => {
  const { page, errors } = await open(report)
  const stopped: (string | undefined)[] = []
  page.on('requestfailed', (request) => stopped.push(request.failure()?.errorText))
  await page.evaluate(`
    document.body.insertAdjacentHTML('beforeend', '<img src="https://example.org/x.png"><p style="color:red">x</p>')
    document.body.append(Object.assign(document.createElement('script'), { textContent: 'document.title = "taken"' }))`)
  await expect.poll(() => errors.length).toBeGreaterThanOrEqual(3)
  expect(stopped).toEqual(['csp'])
  expect(await page.title()).not.toBe('taken')
})

test('on paper there are no controls, and a filtered report says that it is', async () => {
  const { page } = await open(report)
  await page.emulateMedia({ media: 'print' })
  expect(await page.locator(':is(.bar, .filters, dialog, .skip, main button):visible').count()).toBe(0)
  await page.emulateMedia({ media: 'screen' })
  await page.getByRole('checkbox', { name: /^Error/ }).check()
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  expect(await page.getByRole('status').isVisible()).toBe(true)
  expect(await page.getByText('1 of 3 shown').isVisible()).toBe(true)
  expect(await page.evaluate('getComputedStyle(document.documentElement).backgroundColor')).toBe(
    'rgb(255, 255, 255)',
  )
})
