import { fill } from './texts.js';

/** The way in words, for those who do not see the picture: what is done, and what is going on now. */
export function describePath({ visited, current }, nameOf, texts) {
  const names = (ids) => [...new Set(ids.map(nameOf).filter(Boolean))].join(', ');
  const parts = [];
  if (names(visited)) {
    parts.push(fill(texts.visitedSteps ?? '{0}', names(visited)));
  }
  if (names(current)) {
    parts.push(fill(texts.currentSteps ?? '{0}', names(current)));
  }
  return parts.join(' ');
}
