// The totals of a plan as a spreadsheet in HyperFormula: the peer of core::derive. Streams by year,
// schemes by year and the ring-fences of the round, over one row a budget line.

import { HyperFormula } from "hyperformula";

/** @typedef {{ source?: string, year?: string, amount?: string, area_of_spend?: string, commissioner?: string, nhs_share?: string }} Line */
/** @typedef {{ schemes: { lines?: Line[] }[] }} Plan */
/** @typedef {{ stream: string, year: string, amount: string | null }} Spend */
/** @typedef {{ id: string, year: string, spend: string | null }} Fence */

const kStreams = ["nhs_min", "dfg", "ibcf", "wp"];
const kYears = ["2018-19", "2019-20"];
const kNearlyPounds = 0.05; // floating point against exact decimals

export class TotalsSheet {
  /** @param {Plan} plan */
  constructor(plan) {
    /** @type {(string | number | null)[][]} */
    const lines = [];
    /** @type {[first: number, last: number][]} rows of each scheme */
    const spans = [];
    for (const scheme of plan.schemes) {
      const first = lines.length + 1;
      for (const line of scheme.lines ?? []) lines.push(line_cells(line, lines.length + 1));
      spans.push([first, lines.length]);
    }
    this.line_count = lines.length;
    const of = (/** @type {string} */ column) => `Lines!$${column}$1:$${column}$${lines.length}`;
    const totals = kStreams.map((stream) =>
      kYears.map((year) => `=SUMIFS(${of("E")},${of("A")},"${stream}",${of("B")},"${year}")`));
    totals.push(kYears.map((_, i) => `=SUM(${"AB"[i]}1:${"AB"[i]}${kStreams.length})`));
    const from_minimum = (/** @type {string} */ year) => `${of("A")},"nhs_min",${of("B")},"${year}"`;
    totals.push(kYears.map((year) => `=SUMIFS(${of("E")},${from_minimum(year)},${of("C")},"social_care")`));
    totals.push(kYears.map((year) => `=SUMIFS(${of("G")},${from_minimum(year)},${of("C")},"<>acute")`));
    const schemes = spans.map(([first, last]) =>
      kYears.map((year) => `=SUMIFS(Lines!$E$${first}:$E$${last},Lines!$B$${first}:$B$${last},"${year}")`));
    this.engine = HyperFormula.buildFromSheets(
      { Lines: lines, Totals: totals, Schemes: schemes }, { licenseKey: "gpl-v3" });
    this.lines = /** @type {number} */ (this.engine.getSheetId("Lines"));
    this.totals = /** @type {number} */ (this.engine.getSheetId("Totals"));
  }

  /** Another amount in one line; everything that depends on it is computed. @param {number} line @param {number} amount */
  edit(line, amount) {
    this.engine.setCellContents({ sheet: this.lines, row: line, col: 4 }, [[amount]]);
    return this.total(0, 1);
  }

  /** @param {number} row @param {number} col */
  total(row, col) {
    return Number(this.engine.getCellValue({ sheet: this.totals, row, col }));
  }

  /** Fails unless these totals are those of `bcw summary`. @param {{ spend: Spend[], ring_fences: Fence[] }} summary */
  expect_like(summary) {
    kYears.forEach((year, col) => {
      for (const [row, stream] of kStreams.entries()) {
        const found = summary.spend.find((each) => each.stream === stream && each.year === year);
        this.expect(row, col, found?.amount, `${stream} ${year}`);
      }
      for (const [i, id] of ["asc_min", "ooh_min"].entries()) {
        const found = summary.ring_fences.find((each) => each.id === id && each.year === year);
        this.expect(kStreams.length + 1 + i, col, found?.spend, `${id} ${year}`);
      }
    });
  }

  /** @param {number} row @param {number} col @param {string | null | undefined} wanted @param {string} what */
  expect(row, col, wanted, what) {
    const got = this.total(row, col);
    if (Math.abs(got - Number(wanted ?? 0)) > kNearlyPounds) {
      throw new Error(`HyperFormula gives ${got} for ${what}, bcw ${wanted}: they are no peers.`);
    }
  }

  close() {
    this.engine.destroy();
  }
}

/** Stream, year, area, commissioner, amount, NHS share, and what of the amount the NHS commissions. @param {Line} line @param {number} row */
function line_cells(line, row) {
  const part = `=IF(D${row}="nhs",E${row},IF(D${row}="joint",E${row}*F${row}/100,0))`;
  const number = (/** @type {string | undefined} */ text) => (text ? Number(text) : null);
  return [
    line.source ?? null, line.year ? `'${line.year}` : null, line.area_of_spend ?? null, line.commissioner ?? null,
    number(line.amount), number(line.nhs_share), part,
  ];
}
