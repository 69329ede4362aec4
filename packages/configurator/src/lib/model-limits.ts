/** The most features that a model may have, and the most options over all of them. */
export const MODEL_LIMITS = { features: 200, options: 2_000, rules: 2_000, count: 1_000 } as const;
