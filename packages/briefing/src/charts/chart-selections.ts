import type { BriefingChart } from '@diglot/core'
import { fatalities } from './fatalities.ts'
import { milestones } from './milestones.ts'
import { participation } from './participation.ts'
import { personnelByCapability } from './personnel-by-capability.ts'
import type { SelectChart } from './selection.ts'
import { standbyForce } from './standby-force.ts'
import { troopsByKind } from './troops-by-kind.ts'

/** The charts that a briefing may name. */
export const chartSelections: Readonly<Record<BriefingChart, SelectChart>> = {
  participation,
  'troops-by-kind': troopsByKind,
  'personnel-by-capability': personnelByCapability,
  fatalities,
  milestones,
  'standby-force': standbyForce,
}
