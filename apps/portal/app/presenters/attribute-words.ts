import type { AttributeValue, Model } from '@portico/configurator';
import type { Translator } from '@portico/messages';

/** The value of an attribute as people read it, with its unit. */
export function attributeWords(value: AttributeValue, key: string, model: Model, text: Translator): string {
  if (typeof value === 'boolean') return text.t(value ? 'reasons.value.yes' : 'reasons.value.no');
  if (typeof value === 'object') return text.list(value);
  const unit = model.attributes.find((attribute) => attribute.key === key)?.unit;
  const word = typeof value === 'number' ? text.number(value) : value;
  return unit === undefined ? word : `${word} ${unit}`;
}
