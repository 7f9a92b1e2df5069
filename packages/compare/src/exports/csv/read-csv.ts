import type { Issue } from '../../model.ts'
import { issueOfFields } from '../issue-fields.ts'
import { csvRows, textOfCell } from './cells.ts'

/** The issues of a CSV file that `toCsv` wrote. Throws a `SyntaxError` where it is none. */
export function readCsv(csv: string): Issue[] {
  const [header, ...rows] = csvRows(csv.replace(/^\uFEFF/, ''))
  return rows.map((row, i) => {
    const cells = new Map(header?.map((column, k) => [column, textOfCell(row[k] ?? '')]))
    const values = ['a', 'b'].flatMap((side) => {
      const value = cells.get(`${side}_value`)
      return value === undefined || value === '' ? [] : [[`${side}-value`, value] as const]
    })
    const fields = new Map([
      ...['id', 'check', 'severity', 'message'].map((key) => [key, cells.get(key) ?? ''] as const),
      ...['a', 'b'].flatMap((side) =>
        ['lang', 'spans'].map((key) => [`${side}-${key}`, cells.get(`${side}_${key}`) ?? ''] as const),
      ),
      ...values,
    ])
    const issue = issueOfFields(fields)
    const pair = Number(cells.get('pair')) - 1
    if (!issue || !Number.isSafeInteger(pair))
      throw new SyntaxError(`Expected an issue in row ${i + 2}, found none`)
    return { ...issue, pair }
  })
}
