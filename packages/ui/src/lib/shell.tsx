'use client';
import { useState } from 'react';
import { IconButton } from './icon-button.tsx';
import { RailIcon } from './icons.ts';
import { ShellBottomBar } from './shell-bottom-bar.tsx';
import { ShellRail } from './shell-rail.tsx';
import { ShellTopBar } from './shell-top-bar.tsx';
import type { ShellProps } from './shell-parts.ts';

/** The frame around every page of one side of the portal; BuyerShell and SellerShell give it its side. */
export function Shell({ side, ...props }: ShellProps & { side: 'buyer' | 'seller' }) {
  const { labels, frame, footer, railFolded = false, onRailFold, width = 'reading', children } = props;
  const [folded, setFolded] = useState(railFolded);
  const fold = () => {
    setFolded(!folded);
    onRailFold?.(!folded);
  };
  return (
    <div className="ui-shell" data-side={side} data-folded={folded ? '' : undefined} data-frame={frame?.kind}>
      <a href="#main" className="ui-skip">
        {labels.skip}
      </a>
      {frame && (
        <div className="ui-frame-bar" role="status">
          <p>{frame.text}</p>
          {frame.leave}
        </div>
      )}
      <ShellTopBar {...props} />
      <div className="ui-rail">
        <ShellRail {...props} />
        <IconButton
          label={folded ? labels.expand : labels.collapse}
          icon={<RailIcon size={20} />}
          className="ui-rail-fold"
          onClick={fold}
        />
      </div>
      <div className="ui-stage">
        <main id="main" tabIndex={-1} className="ui-main" data-width={width}>
          {children}
        </main>
        {footer && <footer className="ui-footer">{footer}</footer>}
      </div>
      <ShellBottomBar {...props} />
    </div>
  );
}
