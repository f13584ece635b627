// Figure: the deprivation-weighted scenario beside the default range of each area.
import { strings } from '../../app/strings/index.ts';
import type { NeedRange } from '../need/expected.ts';
import { needAxis } from '../need/expected-geometry.ts';
import { endCells, printedRange, rangeInWords, shortRange } from '../need/expected-words.ts';
import type { NeedScenario, ScenarioArea } from '../need/need-scenario.ts';
import type { NeedView } from '../need/need-view.ts';
import { countedWords, needSources, printedChildren } from '../need/need-words.ts';
import { scenarioSlopes } from '../need/scenario-slopes.ts';
import type { NeedScenarioFigure, Twin, TwinCell } from './figure.ts';
import { formatNumber, listed } from './format.ts';
import { sourceLines } from './source-lines.ts';

const text = strings.needScenario;

/** `unavailable` in words where the scenario cannot be worked out. */
export function needScenarioFigure(need: NeedView, scenario: NeedScenario): NeedScenarioFigure {
  const { nation, geography } = need;
  const { choice, missing, areas, total } = scenario;
  const printed = total && printedRange(total);
  const label = text.label(choice);
  return {
    kind: 'need-scenario',
    id: 'need-scenario',
    title: printed ? text.headline(nation.name, printed.from, printed.to) : text.headlineNone,
    subtitle: printed
      ? text.subtitle(countedWords(need), need.range?.prevalence.wording ?? '', geography.noun.one)
      : strings.need.ranges.subtitleNone,
    ...(need.range ? { cited: text.cited(countedWords(need), need.range.prevalence.wording) } : {}),
    alt: text.alt(areas.length, geography.noun.many),
    notes: [text.income, strings.need.notes.rounding],
    sources: sourcesOf(need, scenario),
    twin: twinOf(need, scenario),
    unavailable: missing === null ? null : text.missing[missing](nation.name, listed(scenario.lacking)),
    label,
    bars: areas.map(({ area, even, weighted }) => ({
      code: area.code,
      shortName: area.shortName,
      ...weighted,
      printed: shortRange(weighted),
      references: [],
      selected: area.slug === need.picked,
      even: { low: even.low, high: even.high, printed: shortRange(even) },
      label: text.barLabel,
    })),
    ...needAxis(areas.flatMap(({ even, weighted }) => [even, weighted])),
    caution: strings.need.caution(need.construct.id),
    ruralCaution: ruralCaution(need, scenario),
    assumes: [
      text.slope(choice),
      text.benchmark(nation.name),
      text.shares(scenario.fifths?.period ?? '', need.denominator),
      text.onlyDeprivation,
    ],
    unchanged: total ? text.unchanged(nation.name, rangeInWords(total)) : '',
  };
}

/** Names the areas in which the index finds no deprived zone, or fewer than one in ten. */
function ruralCaution({ places }: NeedView, { fifths }: NeedScenario): string {
  const named = (found: (share: number) => boolean): string => {
    const codes = (fifths?.areas ?? [])
      .filter(({ zones, mostDeprivedZones }) => zones > 0 && found(mostDeprivedZones / zones))
      .map(({ area }) => area);
    return listed(places.filter(({ code }) => codes.includes(code)).map(({ name }) => name));
  };
  return text.rural(
    named((share) => share === 0),
    named((share) => share > 0 && share < 0.1),
  );
}

function sourcesOf(need: NeedView, { choice, fifths }: NeedScenario): NeedScenarioFigure['sources'] {
  const own = [...scenarioSlopes[choice].sources, ...(fifths?.sources ?? [])];
  const lines = [...needSources(need), ...sourceLines(need.table.sources, own)];
  return lines.filter(({ id }, index) => lines.findIndex((line) => line.id === id) === index);
}

function twinOf(need: NeedView, { areas, choice, total }: NeedScenario): Twin {
  const { twin } = text;
  const numeric = [
    strings.need.ranges.twin.children,
    twin.mostDeprived,
    ...[twin.low, twin.high].map(twin.even),
    ...[twin.low, twin.high].map(twin.scenario),
  ];
  const rows = areas.map((area) => rowOf(area));
  const sum = need.total && total ? ends(need.total.estimate).concat(ends(total)) : null;
  return {
    caption: twin.caption(countedWords(need), text.label(choice)),
    columns: [{ label: strings.figures.area, numeric: false }, ...numeric.map((label) => ({ label, numeric: true }))],
    rows: sum
      ? [
          ...rows,
          [
            { text: need.nation.name, code: need.nation.code },
            childrenCell(need.total?.children ?? 0, false),
            { text: '' },
            ...sum,
          ],
        ]
      : rows,
  };
}

const childrenCell = (children: number, derived: boolean): TwinCell => {
  return { text: printedChildren(children, derived), value: children };
};

function ends(range: NeedRange): readonly TwinCell[] {
  const { low, high } = endCells(range);
  return [low, high];
}

function rowOf({ area, children, derived, mostDeprived, even, weighted }: ScenarioArea): readonly TwinCell[] {
  return [
    { text: area.name, code: area.code },
    childrenCell(children, derived),
    { text: `${formatNumber(mostDeprived * 100, 1)}%`, value: mostDeprived * 100 },
    ...ends(even),
    ...ends(weighted),
  ];
}
