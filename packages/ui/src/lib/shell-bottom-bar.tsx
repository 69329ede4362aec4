import { MoreIcon } from './icons.ts';
import { Popup } from './popup.tsx';
import { ShellNavLink } from './shell-rail.tsx';
import type { ShellProps } from './shell-parts.ts';

const SHOWN = 4;

/** The places of a side on a phone: four within reach of the thumb, the rest behind "more". */
export function ShellBottomBar({ labels, nav }: Pick<ShellProps, 'labels' | 'nav'>) {
  const fits = nav.length <= SHOWN + 1;
  const shown = fits ? nav : nav.slice(0, SHOWN);
  const rest = fits ? [] : nav.slice(SHOWN);
  return (
    <nav aria-label={labels.navigation} className="ui-bottom-bar">
      <ul>
        {shown.map((item) => (
          <li key={item.key}>
            <ShellNavLink item={item} />
          </li>
        ))}
        {rest.length > 0 && (
          <li>
            <Popup
              buttonClass="ui-nav-link"
              label={
                <>
                  <MoreIcon size={20} />
                  <span className="ui-rail-word">{labels.more}</span>
                </>
              }
            >
              <ul>
                {rest.map((item) => (
                  <li key={item.key}>
                    <ShellNavLink item={item} />
                  </li>
                ))}
              </ul>
            </Popup>
          </li>
        )}
      </ul>
    </nav>
  );
}
