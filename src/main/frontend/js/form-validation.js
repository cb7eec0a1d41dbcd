import { translate } from './form-texts.js';

/**
 * A module for form-js whose validation speaks the reader's language and knows what the server refused.
 *
 * @param refusals Map from a field's id to {messages, value}: they hold as long as the answer is still that value
 */
export function localizedValidation(texts, refusals) {
  const localize = (messages) => messages.map((message) => translate(message, texts));
  const refused = (id, value) => {
    const refusal = refusals.get(id);
    return refusal && JSON.stringify(refusal.value) === JSON.stringify(value) ? refusal.messages : [];
  };
  return {
    __init__: ['localizedValidation'],
    localizedValidation: ['factory', ['validator', (validator) => {
      const check = validator.validateFieldInstance.bind(validator);
      validator.validateFieldInstance = (field, value) => [...localize(check(field, value)), ...refused(field.id, value)];
      return validator;
    }]],
  };
}
