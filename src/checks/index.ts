/** The visible list of all checks, in the order in which findings are shown. */
import type { Check } from "./check.ts";
import { copiedGoal, copiedIndicators, duplicateIndicator } from "./copies.ts";
import { deadlineOutside, durationOver } from "./deadlines.ts";
import { direction } from "./direction.ts";
import { fundsSum } from "./funds-sum.ts";
import { goalNumber } from "./goal-number.ts";
import { indicatorCount, satisfactionFloor } from "./local-practice.ts";
import { costNotMoney, rateAsQuantity, rateName, timelinessNotDate } from "./misplaced.ts";
import { missingKinds, missingParts } from "./missing.ts";
import { nameUnit } from "./name-unit.ts";
import { oddUnit } from "./odd-unit.ts";
import { otherYear } from "./other-year.ts";
import { paymentTimeliness } from "./payment-timeliness.ts";
import { personalData } from "./personal-data.ts";
import { prizeCount } from "./prize-count.ts";
import { prizeSum } from "./prize-sum.ts";
import { quantityCost } from "./quantity-cost.ts";
import { ratioBounds } from "./ratio-bounds.ts";
import { secrecy } from "./secrecy.ts";
import { totalCost } from "./total-cost.ts";
import { unitMissing } from "./unit-missing.ts";
import { unitSiblings } from "./unit-siblings.ts";
import { qualitativeShare, vagueCost, vagueDeadline, vagueQuantity } from "./vague.ts";
import { weightsSum } from "./weights-sum.ts";
import { placeholder, residue, typos, widthMix } from "./wording.ts";

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
  ratioBounds,
  deadlineOutside,
  durationOver,
  duplicateIndicator,
  missingParts,
  placeholder,
  residue,
  typos,
  weightsSum,
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
];
