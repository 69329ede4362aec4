import type { Id } from '@portico/kernel';
import { toAbility } from './ability.ts';
import type { AppAbility } from './ability.ts';
import { memberRules } from './member-rules.ts';
import { staffRules } from './staff-rules.ts';
import type { StaffRole } from './staff-rules.ts';
import type { Standing } from './standing.ts';

/** How a person wants the portal to look and speak. `locale` is BCP 47, `timeZone` an IANA name. */
export type Preferences = {
  readonly locale: string;
  readonly timeZone: string;
  readonly density: 'comfortable' | 'compact';
  readonly theme: 'system' | 'light' | 'dark';
};

/** Who is signed in, whatever they are. `sessionId` is the stored hash of the session, never the token. */
export type SignedIn = {
  readonly sessionId: string;
  readonly personId: Id<'Person'>;
  readonly name: string;
  readonly email: string;
  readonly preferences: Preferences;
};

/** What a member’s viewer is made of, besides the ability that follows from it. */
export type MemberFacts = SignedIn &
  Standing & {
    readonly organizationName: string;
    readonly organizationNumber: string;
    readonly currency: string;
    readonly unitName: string;
    readonly roleNames: readonly string[];
    /** How many organizations the person could switch between, this one included. */
    readonly membershipCount: number;
  };

/** Somebody who has not signed in. */
export type AnonymousViewer = { readonly kind: 'anonymous' };

/** A customer’s person, in one of their organizations. */
export type MemberViewer = MemberFacts & { readonly kind: 'member'; readonly ability: AppAbility };

/** What a staff viewer is made of. */
export type StaffFacts = SignedIn & {
  readonly staffMemberId: Id<'StaffMember'>;
  readonly role: StaffRole;
  /** The organizations on whose account team they are. */
  readonly organizationIds: readonly Id<'Organization'>[];
};

/** One of the seller’s people, at the seller’s side. */
export type StaffViewer = StaffFacts & { readonly kind: 'staff'; readonly ability: AppAbility };

/** What a preview is made of: the person who looks, and the page that they look at. */
export type PreviewFacts = StaffFacts & {
  readonly organizationId: Id<'Organization'>;
  readonly organizationName: string;
  readonly currency: string;
  readonly pageRevisionId: Id<'PageRevision'>;
};

/** One of the seller’s people, looking at a customer’s page as the customer would see it. They can change nothing. */
export type PreviewViewer = PreviewFacts & { readonly kind: 'preview'; readonly ability: AppAbility };

/** A person who is signed in but whom nothing lets in any more, and why. */
export type BarredViewer = SignedIn & {
  readonly kind: 'barred';
  readonly because: BarReason;
  /** The organization that does not let them in, where there is one. */
  readonly organizationName?: string;
};

/** Why a person who can sign in is not let in: disabled here, their organization is not open, or no organization is left. */
export type BarReason = 'member-disabled' | 'organization-not-open' | 'no-organization';

/** Whoever asks for something. */
export type Viewer = AnonymousViewer | MemberViewer | StaffViewer | PreviewViewer | BarredViewer;

/** Nobody in particular. */
export const anonymous: AnonymousViewer = { kind: 'anonymous' };

/** The viewer of a customer’s person. */
export function toMemberViewer(facts: MemberFacts): MemberViewer {
  return { ...facts, kind: 'member', ability: toAbility(memberRules(facts)) };
}

/** The viewer of one of the seller’s people. */
export function toStaffViewer(facts: StaffFacts): StaffViewer {
  return { ...facts, kind: 'staff', ability: toAbility(staffRules(facts)) };
}

/** The viewer of a preview: its only rule is to read that one revision of that one page. */
export function toPreviewViewer(facts: PreviewFacts): PreviewViewer {
  const { organizationId, pageRevisionId } = facts;
  const ability = toAbility([
    {
      action: 'page.read',
      subject: 'PageRevision',
      conditions: { organizationId, id: pageRevisionId },
    },
  ]);
  return { ...facts, kind: 'preview', ability };
}
