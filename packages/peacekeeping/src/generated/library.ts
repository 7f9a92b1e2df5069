// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Library } from '@diglot/core'
import { documents } from './documents.ts'
import type { DocumentId } from './ids.ts'
import edition1 from './editions/white-paper-2020.en.ts'
import mentions1 from './mentions/white-paper-2020.en.ts'
import edition2 from './editions/white-paper-2020.zh-Hans.ts'
import mentions2 from './mentions/white-paper-2020.zh-Hans.ts'
import * as facts from './facts.ts'
import * as missions from './missions.ts'
import * as people from './people.ts'
import * as events from './events.ts'
import * as terms from './terms.ts'

/** Everything: every edition and every record. */
export const library: Library<DocumentId> = {
  id: 'peacekeeping',
  title: { en: 'Chinese Participation in UN Peacekeeping', 'zh-Hans': '中国参加联合国维和行动文献' },
  publisher: { en: 'Diglot', 'zh-Hans': 'Diglot' },
  version: '0.1.0',
  date: '2026-11-22',
  licence: { spdx: 'CC-BY-4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  documents,
  editions: [edition1, edition2],
  facts: [
    facts.anniversaryOfVictory,
    facts.anniversaryOfTheUnitedNations,
    facts.yearsOfParticipation,
    facts.anniversaryOfParticipation,
    facts.rankInPeacekeepingAssessment,
    facts.rankInMembershipFees,
    facts.rankAmongPermanentMembers,
    facts.chineseDeployed,
    facts.missionsJoined,
    facts.missionsContinuing,
    facts.seatRecovered,
    facts.reformBegan,
    facts.firstParticipation,
    facts.firstObservers,
    facts.policyStances,
    facts.paperPublished,
  ],
  missions: [
    missions.UNTSO,
    missions.UNIKOM,
    missions.MINURSO,
    missions.UNAMIC,
    missions.UNTAC,
    missions.ONUMOZ,
    missions.UNOMIL,
    missions.UNOMSIL,
    missions.UNAMSIL,
    missions.UNMEE,
    missions.MONUC,
    missions.UNMIL,
    missions.UNOCI,
    missions.ONUB,
    missions.UNMIS,
    missions.UNIFIL,
    missions.UNMIT,
    missions.UNAMID,
    missions.MONUSCO,
    missions.UNFICYP,
    missions.UNMISS,
    missions.UNISFA,
    missions.UNSMIS,
    missions.MINUSMA,
    missions.MINUSCA,
  ],
  people: [
    people.xiJinping,
  ],
  events: [
    events.unSeatRecovered,
    events.reformAndOpeningUpBegins,
    events.firstObserversSent,
    events.pledgesAnnounced,
    events.whitePaperPublished,
  ],
  terms: [
    terms.unitedNations,
    terms.securityCouncil,
    terms.permanentMember,
    terms.unCharter,
    terms.leadersSummitOnPeacekeeping,
    terms.troopContributingCountry,
    terms.fundContributingCountry,
    terms.hostNation,
    terms.blueHelmets,
    terms.communityWithASharedFuture,
    terms.peacekeepingAssessment,
    terms.membershipFees,
    terms.peacekeeping,
    terms.militaryObserver,
    terms.peacekeeper,
    terms.deployment,
    terms.armedForces,
    terms.peoplesRepublicOfChina,
    terms.reformAndOpeningUp,
    terms.mandate,
    terms.consentOfTheHostNation,
    terms.impartiality,
    terms.globalGovernanceVision,
    terms.newSecurityConcept,
    terms.warOfResistance,
    terms.worldAntiFascistWar,
  ],
  enumerations: [
  ],
  divergences: [
  ],
  relations: [],
  exclusions: [],
  mentions: [...mentions1, ...mentions2],
}
