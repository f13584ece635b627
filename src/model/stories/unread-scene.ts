// Why a scene of a reader's file could not be read: which of its parts is how. What is said of it is said in words elsewhere.
import type * as v from 'valibot';

/** Parts of a scene that a reader can name; `scene` is the whole of it. */
const parts = ['view', 'figure', 'title', 'sentence', 'notes', 'seen'] as const;

export interface UnreadWhy {
  readonly part: (typeof parts)[number] | 'scene';
  readonly fault: 'missing' | 'too-long' | 'not-words' | 'not-so-written';
}

export function whyUnread(issue: v.BaseIssue<unknown>): UnreadWhy {
  const key = issue.path?.[0]?.key;
  return { part: parts.find((part) => part === key) ?? 'scene', fault: faultOf(issue) };
}

function faultOf({ type, kind, input }: v.BaseIssue<unknown>): UnreadWhy['fault'] {
  if (type === 'max_length') return 'too-long';
  if (input === undefined) return 'missing';
  return kind === 'schema' ? 'not-words' : 'not-so-written';
}
