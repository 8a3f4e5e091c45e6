import { SuggestDocument } from '../graphql/generated/graphql.ts';
import { useGraphQL } from '../graphql/useGraphQL.ts';
import { groupSuggestions, type SuggestionGroup } from './suggestions.ts';
import { useDebounced } from './useDebounced.ts';

interface Suggestions {
  readonly groups: readonly SuggestionGroup[];
  /** Why there are none, in words. */
  readonly emptyWords: string;
  /** Set where the collection could not be searched. */
  readonly failure?: { readonly error: Error; readonly retry: () => void };
}

/** What the collection holds for the words that a reader has typed so far. */
export function useSuggestions(typed: string): Suggestions {
  const words = typed.trim();
  const asked = useDebounced(words);
  const answer = useGraphQL(
    SuggestDocument,
    { text: asked },
    { isEnabled: asked !== '', keepsPrevious: true },
  );

  if (answer.status === 'failed') {
    return {
      groups: [],
      emptyWords: 'No suggestions: the collection could not be searched.',
      failure: answer,
    };
  }
  const isAnswered = answer.status === 'ready' && !answer.isPrevious && words === asked;
  return {
    groups: answer.status === 'ready' && asked !== '' ? groupSuggestions(answer.data.search) : [],
    emptyWords: isAnswered ? 'No suggestions. Try fewer or more general words.' : 'Looking …',
  };
}
