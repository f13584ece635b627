// Makes a report of one place, and draws it as a page. Loaded by scripts/build-reports.ts.
import { render } from 'svelte/server';
import { drawGround } from '../app/prerender.ts';
import { strings } from '../app/strings/index.ts';
import { bringCharts } from '../charts/chart-kind.ts';
import { escaped } from '../exports/escaped.ts';
import { deck, needsPicture } from '../exports/pptx/deck.ts';
import type { Picture } from '../exports/pptx/slide.ts';
import { workbook } from '../exports/xlsx/workbook.ts';
import type { Reader } from '../load/reader.ts';
import { areaPlace } from '../model/areas/area-place.ts';
import type { Catalogue, CoverageTable, GapTable, IndicatorTable } from '../model/catalogue.ts';
import { measureOf } from '../model/gaps/measured-need.ts';
import { areaReport } from '../model/reports/area-report.ts';
import { nationReport } from '../model/reports/nation-report.ts';
import { reportParts } from '../model/reports/report-parts.ts';
import { slideParts } from '../model/reports/report-slides.ts';
import type { Report } from '../model/reports/report.ts';
import { defaultView } from '../spec/view-spec.ts';
import { loadArea } from '../views/area/load-area.ts';
import { loadNeed } from '../views/need/load-need.ts';
import ReportPage from './Report.svelte';

/** Codes of every place that has a report: each nation, then the areas for which coverage is recorded. */
export function reportPlaces(catalogue: Catalogue): readonly string[] {
  const main = catalogue.geographies.filter(({ hasCoverage }) => hasCoverage).map(({ level }) => level);
  const areas = catalogue.areas.filter(({ level }) => main.includes(level));
  // A nation of its own report needs more than one area with answers and its own measure of need.
  const nations = catalogue.nations.filter((nation) => measureOf(catalogue, nation, null) !== null);
  return [...nations.map(({ code }) => code), ...areas.map(({ code }) => code)];
}

/** Throws where no place has this code. */
export async function makeReport(code: string, catalogue: Catalogue, read: Reader): Promise<Report> {
  const nation = catalogue.nations.find((each) => each.code === code);
  const [coverage, gaps] = await Promise.all([read<CoverageTable>('coverage.json'), read<GapTable>('gaps.json')]);
  if (nation) {
    const measured = measureOf(catalogue, nation, null);
    const measure = measured && (await read<IndicatorTable>(`indicators/${measured.id}.json`));
    return nationReport(defaultView, catalogue, nation, {
      ...{ coverage, gaps, measure },
      need: await loadNeed(catalogue, nation, read),
    });
  }
  const place = areaPlace(catalogue, code);
  if (!place) throw new Error(`reports: no place has the code ${code}; see the codes in data/areas/areas.csv`);
  return areaReport(defaultView, catalogue, place, { ...(await loadArea(catalogue, place, read)), gaps });
}

/** The whole page, with its style inside, so that the file stands alone. @param root the site's full address, or `../`. */
export async function drawReport(report: Report, style: string, read: Reader, root: string): Promise<string> {
  await bringCharts();
  const { body } = render(ReportPage, { props: { report, root } });
  const maps = report.sections.flatMap(({ figures }) =>
    figures.flatMap((figure) => ('ground' in figure ? [figure.ground.geography] : [])),
  );
  const grounds = await Promise.all([...new Set(maps)].map((geography) => drawGround(geography, read)));
  const title = escaped(`${strings.reports.title(report.place)}, ${strings.reports.edition(report.edition)}`);
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<meta name="description" content="${escaped(strings.reports.description(report.place))}">
<meta name="edition" content="${escaped(report.edition)}">
<link rel="icon" href="data:,">
<style>${style}</style>
</head>
<body>
${grounds.join('')}
${body}
</body>
</html>
`;
}

/** Figures that slides show as a picture: the others are charts that can be edited. */
export const pictured = (report: Report): readonly string[] =>
  report.sections.flatMap(({ figures }) => figures.filter(needsPicture).map(({ id }) => id));

/** `pictures` by the id of the figure. */
export function reportSlides(
  report: Report,
  pictures: ReadonlyMap<string, readonly Picture[]>,
  address: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const origin = { edition: report.edition, address };
  return deck(
    slideParts(report).map((part) => {
      if (!('figure' in part)) return { ...part, origin };
      const [picture = null, ...further] = pictures.get(part.figure.id) ?? [];
      return { ...part, picture, further, table: false, origin };
    }),
  );
}

export function reportWorkbook(report: Report, address: string): Promise<Uint8Array<ArrayBuffer>> {
  const tables = reportParts(report).map((part) => ('list' in part ? part.list : part.figure));
  return workbook(tables, { edition: report.edition, address });
}
