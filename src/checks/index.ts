/** The visible list of all checks, in the order in which findings are shown. */
import type { Check } from "./check.ts";
import { copiedGoal } from "./copied-goal.ts";
import { copiedIndicators } from "./copied-indicators.ts";
import { costNotMoney } from "./cost-not-money.ts";
import { deadlineOutside } from "./deadline-outside.ts";
import { direction } from "./direction.ts";
import { duplicateIndicator } from "./duplicate-indicator.ts";
import { durationOverPeriod } from "./duration-over-period.ts";
import { executionRate } from "./execution-rate.ts";
import { fundsSum } from "./funds-sum.ts";
import { goalNumber } from "./goal-number.ts";
import { impossibleValue } from "./impossible-value.ts";
import { indicatorCount } from "./indicator-count.ts";
import { missingKinds } from "./missing-kinds.ts";
import { missingParts } from "./missing-parts.ts";
import { nameUnit } from "./name-unit.ts";
import { oddUnit } from "./odd-unit.ts";
import { otherYear } from "./other-year.ts";
import { paymentTimeliness } from "./payment-timeliness.ts";
import { personalData } from "./personal-data.ts";
import { placeholder } from "./placeholder.ts";
import { prizeCount } from "./prize-count.ts";
import { prizeSum } from "./prize-sum.ts";
import { qualitativeShare } from "./qualitative-share.ts";
import { quantityCost } from "./quantity-cost.ts";
import { rateAsQuantity } from "./rate-as-quantity.ts";
import { rateName } from "./rate-name.ts";
import { rateUnit } from "./rate-unit.ts";
import { ratioBounds } from "./ratio-bounds.ts";
import { reasonMissing } from "./reason-missing.ts";
import { residue } from "./residue.ts";
import { satisfactionFloor } from "./satisfaction-floor.ts";
import { scoreOverPoints } from "./score-over-points.ts";
import { secrecy } from "./secrecy-words.ts";
import { timelinessNotDate } from "./timeliness-not-date.ts";
import { totalCost } from "./total-cost.ts";
import { typos } from "./typos.ts";
import { unitMissing } from "./unit-missing.ts";
import { unitSiblings } from "./unit-siblings.ts";
import { vagueCost } from "./vague-cost.ts";
import { vagueDeadline } from "./vague-deadline.ts";
import { vagueQuantity } from "./vague-quantity.ts";
import { weightNotApplicable } from "./weight-not-applicable.ts";
import { weightsLevels } from "./weights-levels.ts";
import { weightsSum } from "./weights-sum.ts";
import { widthMix } from "./width-mix.ts";

export const CHECKS: readonly Check[] = [
  fundsSum,
  totalCost,
  quantityCost,
  prizeSum,
  prizeCount,
  goalNumber,
  direction,
  oddUnit,
  unitSiblings,
  nameUnit,
  unitMissing,
  rateUnit,
  ratioBounds,
  impossibleValue,
  deadlineOutside,
  durationOverPeriod,
  duplicateIndicator,
  missingParts,
  placeholder,
  residue,
  typos,
  weightsSum,
  weightNotApplicable,
  personalData,
  secrecy,
  rateAsQuantity,
  rateName,
  costNotMoney,
  timelinessNotDate,
  paymentTimeliness,
  vagueQuantity,
  vagueCost,
  vagueDeadline,
  qualitativeShare,
  missingKinds,
  copiedGoal,
  copiedIndicators,
  otherYear,
  widthMix,
  indicatorCount,
  satisfactionFloor,
  weightsLevels,
  scoreOverPoints,
  executionRate,
  reasonMissing,
];
