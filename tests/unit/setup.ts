import { chai } from 'vitest';

// chai wraps each assertion to tell a misspelled matcher, which the compiler does before. Some tests
// assert of every pair of roles, so the wrapping is a tenth of what they cost.
chai.config.useProxy = false;
