export type { Publication } from '@diglot/core'
