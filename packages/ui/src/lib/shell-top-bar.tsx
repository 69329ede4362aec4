'use client';
import { useRef } from 'react';
import type { ReactNode } from 'react';
import { Avatar } from './avatar.tsx';
import { BellIcon, CartIcon, ChevronDownIcon } from './icons.ts';
import { Popup } from './popup.tsx';
import { useSearchKeys } from './search-keys.ts';
import type { CountLink, ShellOrganization, ShellPerson, ShellProps } from './shell-parts.ts';
import { useUi } from './ui-provider.tsx';
import { VisuallyHidden } from './visually-hidden.tsx';

/** The bar over every page: mark, for whom, search, cart, what waits, who. */
export function ShellTopBar(props: ShellProps) {
  const { labels, mark, markSmall, homeHref, homeLabel, organization, search, cart, waiting, person } = props;
  const { Link } = useUi();
  const slot = useRef<HTMLDivElement>(null);
  useSearchKeys(slot);
  return (
    <header className="ui-top-bar">
      <Link href={homeHref} className="ui-mark">
        <span className={markSmall ? 'ui-mark-full' : undefined}>{mark}</span>
        {markSmall && <span className="ui-mark-small">{markSmall}</span>}
        <VisuallyHidden>{homeLabel}</VisuallyHidden>
      </Link>
      {organization && <OrganizationSwitch label={labels.organizationMenu} organization={organization} />}
      <div ref={slot} className="ui-top-search">
        {search}
      </div>
      <div className="ui-top-tools">
        {waiting && <ToolLink link={waiting} icon={<BellIcon size={20} />} />}
        {cart && <ToolLink link={cart} icon={<CartIcon size={20} />} />}
        <PersonMenu label={labels.personMenu} person={person} />
      </div>
    </header>
  );
}

function ToolLink({ link, icon }: { link: CountLink; icon: ReactNode }) {
  const { Link } = useUi();
  return (
    <Link href={link.href} aria-label={link.label} title={link.label} className="ui-tool">
      {icon}
      {link.count > 0 && <span className="ui-tool-count">{link.count > 99 ? '99+' : link.count}</span>}
    </Link>
  );
}

function OrganizationSwitch({ label, organization }: { label: string; organization: ShellOrganization }) {
  const { Link } = useUi();
  const { name, unit, switchTo = [], switchContent } = organization;
  const words = (
    <span className="ui-organization-words">
      <span className="ui-organization-name">{name}</span>
      {unit && unit !== name && <span className="ui-organization-unit">{unit}</span>}
    </span>
  );
  if (switchTo.length === 0 && !switchContent) return <div className="ui-organization">{words}</div>;
  return (
    <Popup
      align="start"
      buttonClass="ui-organization"
      label={
        <>
          {words}
          <ChevronDownIcon label={label} />
        </>
      }
    >
      {switchTo.length > 0 && (
        <ul>
          {switchTo.map((place) => (
            <li key={place.key}>
              <Link href={place.href} className="ui-popup-link">
                <span className="ui-menu-words">
                  {place.label}
                  {place.detail && <span className="ui-menu-detail">{place.detail}</span>}
                </span>
              </Link>
            </li>
          ))}
        </ul>
      )}
      {switchContent}
    </Popup>
  );
}

function PersonMenu({ label, person }: { label: string; person: ShellPerson }) {
  const { Link } = useUi();
  return (
    <Popup buttonClass="ui-person" name={label} label={<Avatar name={person.name} />}>
      <div className="ui-person-head">
        <span className="ui-person-name">{person.name}</span>
        <span className="ui-person-email">{person.email}</span>
      </div>
      <ul>
        {person.links.map((link) => (
          <li key={link.key}>
            <Link href={link.href} className="ui-popup-link">
              {link.icon}
              {link.label}
            </Link>
          </li>
        ))}
      </ul>
      <div className="ui-popup-end">{person.signOut}</div>
    </Popup>
  );
}
