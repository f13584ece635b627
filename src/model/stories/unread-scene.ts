// Why a scene of a reader's file could not be read: which of its parts is how. What is said of it is said in words elsewhere.
import type * as v from 'valibot';

/** Parts of a scene that a reader can name; `scene` is the whole of it. */
const parts = ['view', 'figure', 'title', 'sentence', 'notes', 'seen'] as const;

export interface UnreadWhy {
  /** `note` is one of the list of notes. */
  readonly part: (typeof parts)[number] | 'note' | 'scene';
  readonly fault: 'missing' | 'too-long' | 'not-words' | 'not-so-written';
}

export function whyUnread(issue: v.BaseIssue<unknown>): UnreadWhy {
  const [key, item] = issue.path?.map((step) => step.key) ?? [];
  const part = parts.find((each) => each === key) ?? 'scene';
  return { part: part === 'notes' && item !== undefined ? 'note' : part, fault: faultOf(issue) };
}

function faultOf({ type, kind, input }: v.BaseIssue<unknown>): UnreadWhy['fault'] {
  if (type === 'max_length') return 'too-long';
  if (input === undefined) return 'missing';
  return kind === 'schema' ? 'not-words' : 'not-so-written';
}
