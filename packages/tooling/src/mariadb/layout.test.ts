import { describe, expect, it } from 'vitest';

import { layOut } from './layout.ts';

describe('layOut', () => {
  it('keeps the socket beside the data', () => {
    expect(layOut('/srv/portico/database').socket).toBe('/srv/portico/database/server.sock');
  });

  it('moves the socket away from a folder whose path is too long for one', () => {
    const deep = `/srv/${'deep/'.repeat(30)}database`;
    const socket = layOut(deep, '/tmp').socket;
    expect(Buffer.byteLength(socket)).toBeLessThanOrEqual(103);
    expect(socket).toMatch(/^\/tmp\/portico-[0-9a-f]{16}\.sock$/);
  });

  it('counts bytes, not letters', () => {
    const accented = `/srv/${'ü'.repeat(45)}`;
    expect(layOut(accented, '/tmp').socket).toMatch(/^\/tmp\//);
  });
});
