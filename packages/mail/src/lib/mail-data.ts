import { z } from 'zod';

/** What a mail says is stored with it, so everything here is plain JSON: instants are ISO texts, paths start with `/`. */
const instant = z.iso.datetime();
const path = z.string().regex(/^\/(?!\/)/, { error: 'A link is a path of the portal.' });
const money = z.object({ amount: z.int(), currency: z.string().length(3), scale: z.int().min(0).max(6) });

const quote = z.object({
  number: z.string(),
  title: z.string(),
  revision: z.int(),
  organizationName: z.string(),
  lineCount: z.int(),
  total: money,
  expiresAt: instant,
  path,
});

const order = z.object({
  number: z.string(),
  title: z.string(),
  poNumber: z.string().optional(),
  organizationName: z.string(),
  lineCount: z.int(),
  total: money,
  path,
});

function content<Template extends string, Data extends z.ZodType>(template: Template, data: Data) {
  return z.object({ template: z.literal(template), data });
}

const contents = z.discriminatedUnion('template', [
  /** Somebody may join an organization, or the seller's side. `path` carries the secret token. */
  content(
    'invitation',
    z.object({
      inviterName: z.string(),
      organizationName: z.string(),
      roleNames: z.array(z.string()).readonly(),
      expiresAt: instant,
      path,
    }),
  ),
  /** Somebody asked to choose a new password. `path` carries the secret token. */
  content('password-reset', z.object({ expiresAt: instant, path })),
  /** The password was changed; `path` is where to ask for a new one if it was not them. */
  content('password-changed', z.object({ changedAt: instant, path })),
  /** To the buyer: a quote waits for their decision. */
  content('quote-requested', z.object({ quote, actorName: z.string(), comment: z.string().optional() })),
  /** To whom the quote was handed on. */
  content('quote-forwarded', z.object({ quote, actorName: z.string(), comment: z.string().optional() })),
  /** To the requester: the buyer wants something changed. */
  content('quote-change-requested', z.object({ quote, actorName: z.string(), comment: z.string() })),
  /** To the buyer: there is a new revision to decide on. */
  content('quote-revised', z.object({ quote, actorName: z.string(), comment: z.string().optional() })),
  /** To the requester: accepted, and now an order. */
  content('quote-accepted', z.object({ quote, actorName: z.string(), orderNumber: z.string() })),
  /** To the requester: rejected, and why. */
  content('quote-rejected', z.object({ quote, actorName: z.string(), reason: z.string() })),
  /** To everyone an order concerns, each with what it means for them. */
  content(
    'order-received',
    z.object({
      order,
      audience: z.enum(['requester', 'buyer', 'account-manager']),
      actorName: z.string(),
    }),
  ),
  /** To requester and buyer: the order is one step further, or cancelled. */
  content(
    'order-status',
    z.object({
      order,
      state: z.enum(['confirmed', 'shipped', 'delivered', 'cancelled']),
      actorName: z.string(),
      comment: z.string().optional(),
    }),
  ),
]);

/** A mail as a decision orders it: the name of a template and what that template has to know. */
export type MailContent = z.output<typeof contents>;

/** The name of a mail template. */
export type MailTemplate = MailContent['template'];

/** What the mail of a template has to know. */
export type MailData<Template extends MailTemplate> = Extract<MailContent, { template: Template }>['data'];

/**
 * Templates whose data holds a secret that opens something. It is wiped from the outbox once the mail is sent, and no
 * page or log shows it before.
 */
export const SECRET_TEMPLATES: ReadonlySet<MailTemplate> = new Set<MailTemplate>([
  'invitation',
  'password-reset',
]);

/** Reads a stored mail back; `undefined` when the template is unknown or the data is not what it needs. */
export function parseMailContent(template: string, data: unknown): MailContent | undefined {
  const parsed = contents.safeParse({ template, data });
  return parsed.success ? parsed.data : undefined;
}
