import { expect, test } from 'vitest';

import { readForm } from './read-form.server.ts';

function post(body: BodyInit, headers: Record<string, string> = {}): Request {
  return new Request('http://localhost/cart', { method: 'POST', body, headers });
}

test('keeps what was typed and hands it out trimmed', async () => {
  const form = await readForm(post(new URLSearchParams({ title: '  Desks  ' })));
  expect(form.text('title')).toBe('Desks');
  expect(form.typed).toEqual({ title: '  Desks  ' });
});

test('a field sent twice keeps both values, in order', async () => {
  const form = await readForm(
    post(
      new URLSearchParams([
        ['unit', 'a'],
        ['unit', 'b'],
      ]),
    ),
  );
  expect(form.all('unit')).toEqual(['a', 'b']);
  expect(form.text('unit')).toBe('b');
});

test('a field that was not sent is empty', async () => {
  const form = await readForm(post(new URLSearchParams()));
  expect(form.text('title')).toBe('');
  expect(form.all('title')).toEqual([]);
});

test('names of object internals are only names', async () => {
  const form = await readForm(post(new URLSearchParams({ __proto__: 'x', constructor: 'y' })));
  expect(form.text('constructor')).toBe('y');
  expect(form.text('toString')).toBe('');
});

test.each([
  ['more than a megabyte', new URLSearchParams({ a: 'x'.repeat(1_100_000) }), {}],
  [
    'a torn multipart body',
    '--x\r\nContent-Disposition: form',
    { 'Content-Type': 'multipart/form-data; boundary=x' },
  ],
  ['something that is no form', '{"a":1}', { 'Content-Type': 'application/json' }],
])('%s is a bad request', async (_name, body, headers) => {
  await expect(readForm(post(body, headers))).rejects.toMatchObject({ init: { status: 400 } });
});
