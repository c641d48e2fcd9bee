/** A rule for noise: the level in dBA that is allowed for eight hours, and the dB that halve the time. */
export interface NoiseRule {
  level: number;
  exchange: number;
}

export const niosh: NoiseRule = { level: 85, exchange: 3 };
export const osha: NoiseRule = { level: 90, exchange: 5 };

/** Hours a day at a level in dBA after which a rule is used up. */
export const hoursAt = (level: number, rule: NoiseRule): number =>
  8 / 2 ** ((level - rule.level) / rule.exchange);
