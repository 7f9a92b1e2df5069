import { fc, test } from '@fast-check/vitest'
import { languages } from '@diglot/core'
import { describe, expect, it } from 'vitest'
import { wordedIssue } from '../../worded-issue.ts'
import { comparisons, specimen, withoutPairs } from '../testing.ts'
import { csvCell, csvRows, textOfCell } from './cells.ts'
import { readCsv } from './read-csv.ts'
import { toCsv } from './to-csv.ts'

describe('the issues of a comparison as CSV', () => {
  test.prop([comparisons, fc.constantFrom(...languages)])(
    'read back equal, whatever they hold',
    (comparison, lang) => {
      const worded = comparison.issues.map((issue) => wordedIssue(issue, lang))
      expect(readCsv(toCsv(comparison, lang))).toEqual(worded)
    },
  )

  test('have a row each, with the words and the place of both sides', () => {
    expect(toCsv(specimen).split('\r\n').slice(0, 2)).toEqual([
      '\uFEFFid,severity,check,message_lang,message,pair,a_lang,a_place,a_section,a_words,a_value,a_spans,a_text,b_lang,b_place,b_section,b_words,b_value,b_spans,b_text',
      'figures-1,error,figures,en,"expected more than 40,000, found 41,000",1,en,1,Thirty years,"41,000","41,000",0:11-17,"China sent 41,000 peacekeepers.",zh-Hans,1,三十年,4万余人次,"more than 40,000 deployments",0:4-9,中国派出4万余人次维和人员。',
    ])
  })

  it.for(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx', '＝1+1', '＋1', "'=1"])(
    'are no formula when they begin like %j',
    (text) => {
      expect(csvRows(csvCell(text))[0]?.[0]).toBe(`'${text}`)
    },
  )

  test.prop([fc.array(fc.array(fc.string({ unit: 'binary' }), { minLength: 2 }), { minLength: 1 })])(
    'keep every cell of every row',
    (rows) => {
      const csv = rows.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('')
      expect(csvRows(csv).map((row) => row.map(textOfCell))).toEqual(rows)
    },
  )

  test('are a header alone where there are none', () => {
    expect(readCsv(toCsv(withoutPairs))).toEqual([])
  })

  test('are not read from a file that is not ours', () => {
    expect(() => readCsv('a,b\r\n1,2\r\n')).toThrow('Expected an issue in row 2, found none')
  })
})
