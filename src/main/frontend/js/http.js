import { csrfHeader } from './htmx-config.js';

/** A refusal or failure of the server: status, and the JSON it answered with (or an empty object). */
export class HttpError extends Error {
  constructor(status, body) {
    super(`The server answered ${status}`);
    this.status = status;
    this.body = body;
  }
}

export async function getJson(url) {
  return (await request(url, { headers: { Accept: 'application/json' } })).json();
}

/** Text of a model: the body itself, or `content` of a JSON body, with its `version` when the server tells it. */
export async function getContent(url) {
  const response = await request(url, { headers: { Accept: 'application/json, application/xml, text/plain' } });
  const text = await response.text();
  if (response.headers.get('Content-Type')?.includes('json')) {
    const body = JSON.parse(text);
    if (typeof body.content === 'string') {
      return body;
    }
  }
  return { content: text };
}

export async function postJson(url, body) {
  const { name, value } = csrfHeader();
  const response = await request(url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/json', ...(name ? { [name]: value } : {}) },
    body: JSON.stringify(body),
  });
  return bodyOf(response);
}

async function request(url, options) {
  const headers = { ...options.headers, 'X-Requested-With': 'XMLHttpRequest' };
  const response = await fetch(url, { credentials: 'same-origin', redirect: 'manual', ...options, headers });
  if (response.type === 'opaqueredirect') {
    throw new HttpError(401, {});
  }
  if (!response.ok) {
    throw new HttpError(response.status, await bodyOf(response));
  }
  return response;
}

async function bodyOf(response) {
  const text = await response.text();
  try {
    return text ? JSON.parse(text) : {};
  } catch {
    return {};
  }
}
