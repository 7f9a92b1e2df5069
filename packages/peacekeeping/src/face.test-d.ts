import type { Edition, Fact } from '@diglot/core'
import { expectTypeOf } from 'vitest'
import { edition, facts, library, missions, terms } from './index.ts'
import type { Anchor, BlockIds, DocumentId, FactId, MissionId, PersonId } from './index.ts'

// Right ids compile and narrow what they give.
expectTypeOf(facts.missionsJoined).toEqualTypeOf<Fact<'missions-joined'>>()
expectTypeOf(edition('white-paper-2020', 'en')).resolves.toEqualTypeOf<
  Edition<'white-paper-2020', BlockIds['white-paper-2020']>
>()
expectTypeOf(missions.UNTSO.id).toEqualTypeOf<'UNTSO'>()
expectTypeOf(terms.unitedNations.id).toEqualTypeOf<'united-nations'>()
expectTypeOf(library.documents[0]?.id).toEqualTypeOf<DocumentId | undefined>()
expectTypeOf<'white-paper-2020#preface.p3'>().toExtend<Anchor>()
expectTypeOf<'missions-joined'>().toExtend<FactId>()
expectTypeOf<'MINUSCA'>().toExtend<MissionId>()
expectTypeOf<'xi-jinping'>().toExtend<PersonId>()

// Ids are closed unions, so that an editor completes them.
expectTypeOf<string>().not.toExtend<FactId>()
expectTypeOf<string>().not.toExtend<Anchor>()
expectTypeOf<string>().not.toExtend<BlockIds['white-paper-2020']>()

// Wrong ids do not compile.
// @ts-expect-error -- no such document
void edition('white-paper-2021', 'en')
// @ts-expect-error -- no such edition
void edition('white-paper-2020', 'fr')
// @ts-expect-error -- no such block
export const block: Anchor = 'white-paper-2020#preface.p99'
// @ts-expect-error -- no such mission
export const mission: MissionId = 'UNTOS'
// @ts-expect-error -- no such fact
export const fact: FactId = 'missions-joint'
// @ts-expect-error -- no such name
export type Name = (typeof facts)['missionsJoint']
