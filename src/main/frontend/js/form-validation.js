import { translate } from './form-texts.js';

/** A module for form-js whose validation speaks the reader's language. */
export function localizedValidation(texts) {
  const localize = (messages) => messages.map((message) => translate(message, texts));
  return {
    __init__: ['localizedValidation'],
    localizedValidation: ['factory', ['validator', (validator) => {
      for (const name of ['validateField', 'validateFieldInstance']) {
        const check = validator[name].bind(validator);
        validator[name] = (...arguments_) => localize(check(...arguments_));
      }
      return validator;
    }]],
  };
}
