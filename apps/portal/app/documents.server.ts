import { createHash } from 'node:crypto';

import { ContentDisposition } from '@remix-run/headers';
import type { FileStorage } from '@remix-run/file-storage';

/** A document to be sent: what it is made from, whose it is, and how it is made when it is not there yet. */
export type DocumentOrder = {
  /** The organization that it belongs to: nothing of one is ever kept beside that of another. */
  readonly organizationId: string;
  /** Everything that its bytes follow from; other content is another document. */
  readonly content: unknown;
  readonly fileName: string;
  render(): Promise<Uint8Array>;
};

/** The PDF as a response: from the shelf when the same one was made before, and put there when not. */
export async function sendDocument(shelf: FileStorage, order: DocumentOrder): Promise<Response> {
  const digest = createHash('sha256').update(JSON.stringify(order.content)).digest('hex');
  const key = `documents/${order.organizationId}/${digest}.pdf`;
  const kept = await shelf.get(key);
  const file = kept ?? (await keep(shelf, key, order));
  return new Response(file.stream(), {
    headers: {
      'Content-Type': 'application/pdf',
      'Content-Length': String(file.size),
      'Content-Disposition': new ContentDisposition({ type: 'inline', filename: order.fileName }).toString(),
    },
  });
}

async function keep(shelf: FileStorage, key: string, order: DocumentOrder): Promise<File> {
  const bytes = await order.render();
  const file = new File([new Uint8Array(bytes)], order.fileName, { type: 'application/pdf' });
  await shelf.set(key, file);
  return file;
}
