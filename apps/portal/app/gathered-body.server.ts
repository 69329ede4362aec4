import { Transform } from 'node:stream';
import type { TransformCallback } from 'node:stream';

/**
 * The body of a page. React writes in pieces of two kilobytes and says by `flush` when what it has is out; handing
 * on each piece by itself costs as much as rendering does, so the pieces of one flush go on as one.
 */
export class GatheredBody extends Transform {
  #pieces: Buffer[] = [];

  /** Hands on what was written since the last time. React calls this by name. */
  flush(): void {
    if (this.#pieces.length === 0) return;
    this.push(Buffer.concat(this.#pieces));
    this.#pieces = [];
  }

  override _transform(piece: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    this.#pieces.push(piece);
    done();
  }

  override _flush(done: TransformCallback): void {
    this.flush();
    done();
  }
}
