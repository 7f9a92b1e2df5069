export { dotChart, type Dot, type DotChartData, type DotRow } from './dot-chart.ts'
export { approximateMeasure } from './approximate-measure.ts'
export { barChart, type BarChartData, type BarRow } from './bar-chart.ts'
export { ChartError, MixedUnitsError } from './chart-error.ts'
export {
  figureOf,
  type Chart,
  type ChartData,
  type ChartSetting,
  type DataColumn,
  type FigureText,
} from './chart.ts'
export { ganttChart, type GanttData, type GanttRow } from './gantt-chart.ts'
export type { RowLabel } from './label-column.ts'
export { levelChart, type LevelChartData, type LevelRow } from './level-chart.ts'
export { timelineStrip, type TimelineData, type TimelineEvent } from './timeline-strip.ts'
