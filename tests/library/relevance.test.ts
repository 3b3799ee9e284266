import { describeRelevance } from './relevance.ts';

// The other topics take longer: `npm run test:long`.
describeRelevance(['topics/budget', 'topics/quake']);
