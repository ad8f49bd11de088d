import { css } from "lit";

/** The cockpit: tiles, what is late, cards with formulas, charts and the table behind them. */
export const cockpitStyles = css`
  .cockpit {
    display: flex;
    flex: 1;
    flex-direction: column;
    gap: 1.5rem;
    min-height: 0;
    overflow-y: auto;
    padding: 1rem 1.25rem 2rem;
  }

  .cockpit h2 {
    margin-bottom: 0.5rem;
    font-size: 1.25rem;
  }

  .tiles,
  .cards {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 8.5rem), 1fr));
    gap: 0.5rem;
  }

  .cards {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17rem), 1fr));
    margin-block: 0.75rem 1rem;
  }

  .tile,
  .card {
    display: flex;
    flex-direction: column;
    gap: 0.125rem;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    padding: 0.5rem 0.75rem;
    background: var(--surface-hued);
  }

  .tile {
    justify-content: space-between;
  }

  .tile dt {
    font-size: 0.875rem;
  }

  .tile dd,
  .card .value {
    font-size: 1.75rem;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
    line-height: 1.2;
  }

  .card .value {
    font-size: 1.5rem;
  }

  .parts,
  .formula {
    font-size: 0.8125rem;
  }

  .formula {
    color: var(--text-muted);
  }

  .badge.goal.kept {
    color: var(--success);
    background: var(--success-background);
  }

  .badge.goal.missed {
    color: var(--warning);
    background: var(--warning-background);
  }

  .escalations ul {
    display: flex;
    flex-direction: column;
    gap: 0.25rem;
  }

  .escalation {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.125rem 0.75rem;
    border-left: 0.25rem solid var(--warning);
    padding: 0.25rem 0.625rem;
    background: var(--surface-hued);
  }

  .choice {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-end;
    gap: 0.5rem 0.75rem;
  }

  .choice .field,
  .measure {
    flex: 0 1 12rem;
    min-width: 0;
  }

  .measure {
    max-width: 24rem;
  }

  .export {
    padding-block: 0.5rem;
    font-weight: 600;
  }

  .chart {
    margin: 0.75rem 0;
  }

  .chart figcaption,
  .cockpit caption {
    margin-bottom: 0.375rem;
    font-weight: 600;
    text-align: left;
  }

  .chart svg {
    display: block;
    max-width: 60rem;
  }

  .chart text {
    fill: currentColor;
    font-size: 0.875rem;
  }

  .chart .bar {
    fill: var(--action);
  }

  .chart .track {
    fill: var(--line);
  }

  .chart .axis {
    stroke: var(--border);
  }

  .chart .goal-line {
    stroke: var(--text);
    stroke-width: 2;
    stroke-dasharray: 6 4;
  }

  .table-scroll {
    overflow-x: auto;
    max-width: 100%;
  }

  .cockpit table {
    border-collapse: collapse;
    font-size: 0.875rem;
    font-variant-numeric: tabular-nums;
  }

  .cockpit :is(th, td) {
    border-bottom: 1px solid var(--line);
    padding: 0.375rem 0.75rem 0.375rem 0;
    text-align: left;
    vertical-align: bottom;
  }

  .cockpit thead th {
    min-width: 6rem;
    hyphens: auto;
  }

  .cockpit tbody th {
    min-width: 9rem;
    font-weight: 500;
  }

  .cockpit tfoot :is(th, td) {
    border-top: 0.125rem solid var(--border);
    font-weight: 600;
  }

  .rooms {
    display: flex;
    gap: 0.25rem;
  }

  .rooms a {
    border-bottom: 0.1875rem solid transparent;
    padding: 0.25rem 0.5rem;
    font-weight: 500;
    text-decoration: none;
  }

  .rooms a[aria-current] {
    border-bottom-color: var(--action);
    font-weight: 600;
  }

  @media (max-height: 30rem) {
    .cockpit {
      overflow: visible;
    }
  }

  @media (forced-colors: active) {
    .tile,
    .card,
    .escalation {
      border: 1px solid;
    }

    .chart .bar {
      fill: Highlight;
      forced-color-adjust: none;
    }

    .chart .track {
      fill: GrayText;
      forced-color-adjust: none;
    }

    .chart .goal-line,
    .chart .axis {
      stroke: CanvasText;
      forced-color-adjust: none;
    }

    .rooms a[aria-current] {
      border-bottom-color: Highlight;
    }
  }
`;
