import { expect, it } from 'vitest';

import { GatheredBody } from './gathered-body.server.ts';

it('hands on what was written between two flushes as one piece, and the rest at the end', async () => {
  const body = new GatheredBody();
  const pieces: string[] = [];
  body.on('data', (piece: Buffer) => pieces.push(piece.toString()));
  body.write('<html>');
  body.write('<body>');
  body.flush();
  body.flush();
  body.write('later');
  body.end('</html>');
  await new Promise((resolve) => body.once('end', resolve));
  expect(pieces).toEqual(['<html><body>', 'later</html>']);
});
