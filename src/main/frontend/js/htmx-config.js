/** Safe settings: nothing is evaluated, no styles are written into the page, only our own server is asked. */
export function configureHtmx(htmx) {
  Object.assign(htmx.config, {
    allowEval: false,
    allowScriptTags: false,
    includeIndicatorStyles: false,
    selfRequestsOnly: true,
    historyCacheSize: 0,
    refreshOnHistoryMiss: true,
    scrollIntoViewOnBoost: false,
  });
  document.addEventListener('htmx:configRequest', ({ detail }) => {
    detail.headers.Accept = 'text/html';
    detail.headers['X-Requested-With'] = 'XMLHttpRequest';
    const { name, value } = csrfHeader();
    if (name && detail.verb !== 'get') {
      detail.headers[name] = value;
    }
  });
  document.addEventListener('htmx:beforeSwap', ({ detail }) => {
    if (detail.xhr.status === 401 || leadsToLogin(detail.xhr.responseURL)) {
      detail.shouldSwap = false;
      window.location.reload();
    }
  });
}

/** Name and value of the request header that proves the request comes from our own page. */
export function csrfHeader() {
  const content = (name) => document.querySelector(`meta[name="${name}"]`)?.content;
  return { name: content('_csrf_header'), value: content('_csrf') };
}

function leadsToLogin(url) {
  return Boolean(url) && new URL(url, window.location.href).pathname === '/kirjaudu'
    && window.location.pathname !== '/kirjaudu';
}
