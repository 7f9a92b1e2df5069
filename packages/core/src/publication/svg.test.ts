import { expect, test } from 'vitest'
import { drawingToSvg, svgColour, type Drawing, type Shape } from '../index.ts'

const ink = { role: 'ink' } as const

function drawing(...shapes: readonly Shape[]): Drawing {
  return { width: 100, height: 50, shapes }
}

test('a drawing becomes SVG that says what it shows', () => {
  const svg = drawingToSvg(
    drawing(
      { type: 'rectangle', x: 0, y: 1.234, width: 10, height: 5, fill: { role: 'accent', tint: 0.5 } },
      { type: 'circle', x: 5, y: 5, radius: 2, stroke: { paint: ink, width: 0.5, dash: [1, 2] } },
      {
        type: 'polyline',
        points: [
          { x: 0, y: 0 },
          { x: -1 / 3, y: 2 },
        ],
        closed: false,
        stroke: { paint: ink, width: 1 },
      },
      {
        type: 'text',
        x: 1,
        y: 2,
        text: '维和',
        lang: 'zh-Hans',
        size: 8,
        weight: 'bold',
        align: 'end',
        fill: ink,
        width: 16,
      },
    ),
    { alt: 'A “bar” & a dot', lang: 'en' },
  )
  expect(svg).toMatchInlineSnapshot(`
    "<svg xmlns="http://www.w3.org/2000/svg" width="100pt" height="50pt" viewBox="0 0 100 50" lang="en" xml:lang="en" role="img" aria-label="A “bar” &amp; a dot">
    <rect x="0" y="1.23" width="10" height="5" fill="#86a5b7"/>
    <circle cx="5" cy="5" r="2" fill="none" stroke="#000000" stroke-width="0.5" stroke-dasharray="1 2"/>
    <polyline points="0,0 -0.33,2" fill="none" stroke="#000000" stroke-width="1"/>
    <text x="1" y="2" font-size="8" font-weight="600" text-anchor="end" textLength="16" lengthAdjust="spacingAndGlyphs" lang="zh-Hans" xml:lang="zh-Hans" font-family="'Source Serif 4', Georgia, 'Noto Sans SC', 'PingFang SC', 'Microsoft YaHei', SimHei, sans-serif" fill="#000000">维和</text>
    </svg>
    "
  `)
})

test('a style sheet may say the colours and the faces', () => {
  const svg = drawingToSvg(
    drawing({
      type: 'text',
      x: 0,
      y: 0,
      text: 'a',
      lang: 'en',
      size: 8,
      weight: 'regular',
      align: 'start',
      fill: ink,
    }),
    { colour: ({ role }) => `var(--${role})`, families: () => 'inherit' },
  )
  expect(svg).toContain('font-family="inherit" fill="var(--ink)"')
})

test('a drawing without alternative text is hidden from readers who listen', () => {
  expect(drawingToSvg(drawing())).toContain('aria-hidden="true"')
})

test('paper may lie under a drawing', () => {
  expect(drawingToSvg(drawing(), { paper: true })).toContain(
    '<rect x="0" y="0" width="100" height="50" fill="#ffffff"/>',
  )
})

test('text can neither leave its element nor break the file', () => {
  const svg = drawingToSvg(drawing(), { alt: '"/><script>\u0007\uD800' })
  expect(svg).toContain('aria-label="&quot;/&gt;&lt;script&gt;\uFFFD\uFFFD"')
})

test('a tint lets the paper through', () => {
  expect([
    svgColour({ role: 'ink', tint: 0 }),
    svgColour({ role: 'ink', tint: 0.5 }),
    svgColour(ink),
  ]).toEqual(['#ffffff', '#808080', '#000000'])
})

test('what is no number is refused', () => {
  expect(() => drawingToSvg({ width: Number.NaN, height: 1, shapes: [] })).toThrow('expected a finite number')
})
