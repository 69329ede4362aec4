import type { CustomerPage } from '@portico/database';
import { ContactIcon, ExternalIcon, ItemList, Link, MailIcon, Panel, PhoneIcon } from '@portico/ui';

import { useText } from '~/text/use-text.ts';

/** Whom to turn to at the seller, the links of the page, and under which agreement it stands. */
export function ContactsPanel({
  contacts,
  links,
  agreement,
}: Pick<CustomerPage, 'contacts' | 'links'> & { readonly agreement: CustomerPage['agreement'] | undefined }) {
  const text = useText();
  return (
    <>
      {contacts.length > 0 && (
        <Panel title={text.t('home.contacts')} flush>
          <ItemList
            label={text.t('home.contacts')}
            items={contacts.map(({ name, title, email, phone }) => ({
              key: email + name,
              icon: <ContactIcon size={20} />,
              title: name,
              meta: (
                <span className="grid gap-1">
                  <span>{title}</span>
                  <Link href={`mailto:${email}`}>
                    <span className="inline-flex items-center gap-1">
                      <MailIcon size={16} /> {email}
                    </span>
                  </Link>
                  {phone !== '' && (
                    <Link href={`tel:${phone.replaceAll(/[^\d+]/g, '')}`}>
                      <span className="inline-flex items-center gap-1">
                        <PhoneIcon size={16} /> {phone}
                      </span>
                    </Link>
                  )}
                </span>
              ),
            }))}
          />
        </Panel>
      )}
      {(links.length > 0 || agreement !== undefined) && (
        <Panel title={text.t('home.links')}>
          <div className="grid gap-3">
            {agreement !== undefined && (
              <p className="text-sm text-muted">
                {agreement.validUntil === undefined
                  ? text.t('home.agreement.open', { number: agreement.number })
                  : text.t('home.agreement', {
                      number: agreement.number,
                      date: text.date(new Date(agreement.validUntil.getTime() - 1)),
                    })}
              </p>
            )}
            {links.length > 0 && (
              <ul className="grid gap-2">
                {links.map(({ label, url }) => (
                  <li key={url + label}>
                    <Link href={url} target="_blank" rel="noreferrer">
                      <span className="inline-flex items-center gap-1">
                        {label} <ExternalIcon size={16} />
                      </span>
                    </Link>
                  </li>
                ))}
              </ul>
            )}
          </div>
        </Panel>
      )}
    </>
  );
}
