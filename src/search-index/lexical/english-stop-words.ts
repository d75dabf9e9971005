/**
 * English words that say nothing about what a question is about. Negations, "who", "when", "only" and the like are not among
 * them: a procedure turns on such words. They are indexed like others and only left out of queries: BM25 gives them almost no
 * weight anyway, so that leaving them out of the index would change no order worth having, but a question made of nothing else
 * ("how do I get in") could no longer be asked, and lengths and document frequencies would depend on this list.
 */
export const englishStopWords: readonly string[] = [
  ...['a', 'an', 'the', 'this', 'that', 'these', 'those', 'there', 'here', 'some', 'any'],
  ...[
    'i',
    'me',
    'my',
    'we',
    'our',
    'you',
    'your',
    'yours',
    'he',
    'him',
    'his',
    'she',
    'her',
    'it',
    'its',
    'they',
    'them',
    'their',
  ],
  ...['am', 'is', 'are', 'was', 'were', 'be', 'been', 'being', 'do', 'does', 'did', 'have', 'has', 'had', 'having'],
  ...['can', 'could', 'would', 'shall', 'should', 'might', 'must'],
  ...[
    'and',
    'or',
    'but',
    'so',
    'if',
    'then',
    'than',
    'as',
    'at',
    'by',
    'for',
    'from',
    'in',
    'into',
    'of',
    'on',
    'to',
    'with',
    'about',
  ],
  ...['how', 'what', 'which', 'please', 'just', 'also', 'very', 'too', 'hi', 'hello', 'thanks'],
]
