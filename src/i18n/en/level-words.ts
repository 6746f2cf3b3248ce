/** First-level categories and second-level kinds; `output/cost` is the cost within output. */
export const levelWords: Readonly<Record<string, string>> = {
  output: "Output indicators",
  benefit: "Benefit indicators",
  satisfaction: "Satisfaction indicators",
  cost: "Cost indicators",
  "output/quantity": "Quantity",
  "output/quality": "Quality",
  "output/timeliness": "Timeliness",
  "output/cost": "Cost",
  "benefit/economic": "Economic benefit",
  "benefit/social": "Social benefit",
  "benefit/ecological": "Ecological benefit",
  "benefit/sustainability": "Sustained effect",
  "satisfaction/satisfaction": "Satisfaction",
  "cost/economic": "Economic cost",
  "cost/social": "Social cost",
  "cost/ecological": "Ecological cost",
};
