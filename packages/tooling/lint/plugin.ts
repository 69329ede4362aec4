import { currentTime } from './rules/current-time.ts';
import { fileName } from './rules/file-name.ts';
import { innerBarrel } from './rules/inner-barrel.ts';
import { literalText } from './rules/literal-text.ts';
import { uncheckedAbility } from './rules/unchecked-ability.ts';

// oxlint wants a plugin as the default export.
export default {
  meta: { name: 'portico' },
  rules: {
    'current-time': currentTime,
    'file-name': fileName,
    'inner-barrel': innerBarrel,
    'literal-text': literalText,
    'unchecked-ability': uncheckedAbility,
  },
};
