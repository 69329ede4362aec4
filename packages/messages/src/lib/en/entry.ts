import type { AreaMessages } from '../area.ts';

export const entry = {
  'entry.email': 'Mail address',
  'entry.password': 'Password',
  'entry.password.new': 'New password',
  'entry.password.repeated': 'The same password again',
  'entry.password.hint':
    'At least {least, number} characters. A few unrelated words are easy to remember and hard to guess.',
  'entry.name': 'Your name',
  'entry.help': 'Something does not work? Write to {address}.',
  'entry.signIn.title': 'Sign in',
  'entry.signIn.lead': 'Your company’s page at {seller}.',
  'entry.signIn.action': 'Sign in',
  'entry.signIn.forgot': 'Forgot your password?',
  'entry.signIn.wrong':
    'Mail address and password do not fit together. Check both, or choose a new password.',
  'entry.signIn.disabled.title': 'Your account is closed',
  'entry.signIn.disabled.body':
    'The password was right, but the account has been closed. Ask your company’s administrator, or write to {address}, to have it opened again.',
  'entry.throttled':
    '{minutes, plural, one {Too many attempts. Wait a minute and try again.} other {Too many attempts. Wait # minutes and try again.}}',
  'entry.busy':
    'Very many people are signing in at this moment. Try again in a few seconds; nothing was lost.',
  'entry.signedOut': 'You are signed out.',
  'entry.forgot.title': 'Choose a new password',
  'entry.forgot.lead': 'Write your mail address. If it has an account, we send a link to it.',
  'entry.forgot.action': 'Send the link',
  'entry.forgot.sent.title': 'Look into your mail',
  'entry.forgot.sent.body':
    'If {email} has an account, a link is on its way. It works once, within half an hour. Nothing arrived? Look into the spam folder, or check the address.',
  'entry.forgot.again': 'Try another address',
  'entry.backToSignIn': 'Back to signing in',
  'entry.reset.title': 'Choose a new password',
  'entry.reset.lead': 'You are signed out everywhere when you save it.',
  'entry.reset.action': 'Save the new password',
  'entry.reset.done': 'The new password is saved. Sign in with it.',
  'entry.reset.dead.title': 'This link does not work any more',
  'entry.reset.dead.body':
    'It was used already, is older than half an hour, or is not complete. Ask for a new one; your old password still works meanwhile.',
  'entry.reset.dead.action': 'Ask for a new link',
  'entry.invitation.title': 'Join {organization}',
  'entry.invitation.lead': '{inviter} invites you as {role}.',
  'entry.invitation.action': 'Join',
  'entry.invitation.as': 'You join as {email}.',
  'entry.invitation.existing.lead':
    '{inviter} invites you as {role}. You have an account already: join with its password.',
  'entry.invitation.joined': 'Welcome to {organization}.',
  'entry.invitation.expired.title': 'This invitation has ended',
  'entry.invitation.expired.body':
    'It could be accepted until {date}. Ask {inviter} to send it again; the new link will arrive at {email}.',
  'entry.invitation.revoked.title': 'This invitation was withdrawn',
  'entry.invitation.revoked.body':
    '{organization} took it back, so the link does not work any more. Ask {inviter} if you think that this is a mistake.',
  'entry.invitation.accepted.title': 'This invitation was accepted already',
  'entry.invitation.accepted.body':
    'Sign in as {email}. If you did not accept it yourself, tell {inviter} at once.',
  'entry.invitation.dead.title': 'This link opens nothing',
  'entry.invitation.dead.body':
    'It may be cut off, or a newer one was sent. Use the link of the latest mail, whole, or ask whoever invited you to send it again.',
  'entry.invitation.disabled.title': 'Your account is closed',
  'entry.invitation.disabled.body':
    'The account of {email} has been closed, so it cannot join. Write to {address} to have it opened again.',
  'entry.invitation.member.title': 'You belong to {organization} already',
  'entry.invitation.member.body': 'There is nothing left to accept. Sign in as {email}.',
  'entry.noAccess.title': 'No page is open to you',
  'entry.noAccess.member-disabled':
    'Your access to {organization} was closed. Somebody who manages its people can open it again.',
  'entry.noAccess.organization-not-open':
    'The page of {organization} is not open. Your contact at {seller} can tell you when it will be.',
  'entry.noAccess.no-organization':
    'Your account belongs to no organization at the moment. Ask whoever looks after purchasing in your company to invite you.',
  'entry.noAccess.yours': 'your organization',
  'entry.noAccess.switch': 'Go to another organization',
  'entry.noAccess.signOut': 'Sign out',
} satisfies AreaMessages<'entry'>;
