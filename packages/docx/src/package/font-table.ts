import { heading, serif } from '../style/face.ts'
import { element, part } from '../xml/write.ts'

/** The faces of the styles, each with what to take where it is not installed (ECMA-376 17.8.3). */
const faces = [
  { name: serif.latin, instead: 'Times New Roman', family: 'roman', charset: '00' },
  { name: serif.han, instead: '宋体', family: 'roman', charset: '86' },
  { name: heading.han, instead: '黑体', family: 'swiss', charset: '86' },
]

export function fontTablePart(): string {
  return part(
    'w:fonts',
    { 'xmlns:w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main' },
    faces.map(({ name, instead, family, charset }) =>
      element('w:font', { 'w:name': name }, [
        element('w:altName', { 'w:val': instead }),
        element('w:charset', { 'w:val': charset }),
        element('w:family', { 'w:val': family }),
        element('w:pitch', { 'w:val': 'variable' }),
      ]),
    ),
  )
}
