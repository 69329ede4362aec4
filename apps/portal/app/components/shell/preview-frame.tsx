import { Button } from '@portico/ui';
import type { ShellFrame } from '@portico/ui';
import type { Translator } from '@portico/messages';

/** The coloured frame around a preview: whose eyes these are, and how to leave. */
export function previewFrame(text: Translator, organizationName: string): ShellFrame {
  return {
    kind: 'preview',
    text: text.t('shell.preview', { organization: organizationName }),
    leave: (
      <form method="post" action="/seller/preview/leave">
        <Button type="submit" variant="secondary" size="small">
          {text.t('shell.preview.leave')}
        </Button>
      </form>
    ),
  };
}
