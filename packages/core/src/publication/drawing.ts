import type { Lang } from '../lang.ts'

/** A colour by its role in the theme, so that a drawing is readable in grey and follows the edition. */
export interface Paint {
  readonly role: 'ink' | 'accent' | 'muted' | 'paper'
  /** 0 to 1; 1 is the full colour. */
  readonly tint?: number
}

/** Shapes and texts in points, origin at the top left, y downwards. */
export interface Drawing {
  readonly width: number
  readonly height: number
  readonly shapes: readonly Shape[]
}

export type Shape =
  | {
      readonly type: 'rectangle'
      readonly x: number
      readonly y: number
      readonly width: number
      readonly height: number
      readonly fill?: Paint
      readonly stroke?: Stroke
    }
  | {
      readonly type: 'polyline'
      readonly points: readonly Point[]
      readonly closed: boolean
      readonly fill?: Paint
      readonly stroke?: Stroke
    }
  | {
      readonly type: 'circle'
      readonly x: number
      readonly y: number
      readonly radius: number
      readonly fill?: Paint
      readonly stroke?: Stroke
    }
  | {
      readonly type: 'text'
      /** Baseline. */
      readonly x: number
      readonly y: number
      readonly text: string
      readonly lang: Lang
      readonly size: number
      readonly weight: 'regular' | 'bold'
      readonly align: 'start' | 'middle' | 'end'
      readonly fill: Paint
      /** Measured width, points: a writer that does not embed the face fits the text into it. */
      readonly width?: number
    }

export type TextShape = Extract<Shape, { readonly type: 'text' }>
export type Weight = TextShape['weight']

/** Width of a text on one line, points. Bold Han is 黑体, as in headings. */
export type MeasureText = (text: string, lang: Lang, size: number, weight: Weight) => number

export interface Point {
  readonly x: number
  readonly y: number
}

export interface Stroke {
  readonly paint: Paint
  /** Points. */
  readonly width: number
  readonly dash?: readonly number[]
}
