// How a chart of a presentation looks. The formats are always said: without them 12.5 is printed as 13.
import type pptxgen from 'pptxgenjs';
import { colours } from './colours.ts';
import type { NativeChart } from './native-chart.ts';

/** Labels of short stretches would lie over each other. */
const shortest = 6;

export function chartOptions(chart: NativeChart, altText: string): pptxgen.IChartOpts {
  const text = { color: colours.ink, fontFace: 'Arial', fontSize: 11 };
  const shared: pptxgen.IChartOpts = {
    altText,
    chartColors: [...(chart.barColours ?? chart.series.map(({ colour }) => colour))],
    dataLabelFormatCode: chart.format,
    valAxisLabelFormatCode: chart.format,
    valLabelFormatCode: 'General',
    catAxisLabelFontSize: text.fontSize,
    catAxisLabelFontFace: text.fontFace,
    catAxisLabelColor: text.color,
    valAxisLabelFontSize: text.fontSize,
    valAxisLabelFontFace: text.fontFace,
    valAxisLabelColor: text.color,
    dataLabelFontFace: text.fontFace,
    dataLabelFontSize: 10,
    dataLabelColor: text.color,
    valGridLine: { color: colours.rule, size: 0.75 },
    catGridLine: { style: 'none' },
    legendPos: 't',
    legendFontSize: text.fontSize,
    legendFontFace: text.fontFace,
    legendColor: text.color,
    displayBlanksAs: 'gap',
    ...titles(chart),
    ...ends(chart),
  };
  switch (chart.type) {
    case 'bar':
      return { ...shared, barDir: 'bar', barGapWidthPct: 40, showValue: true };
    case 'stacked':
      return {
        ...shared,
        barDir: 'bar',
        barGrouping: 'stacked',
        barGapWidthPct: 40,

        showValue: true,
        showLegend: true,
        dataBorder: { pt: 0.75, color: colours.ink },
        dataLabelFormatCode: `[>=${shortest}]${chart.format};""`,
      };
    case 'line':
      return { ...shared, lineSize: 2, lineDataSymbolSize: 6, showLegend: true };
    case 'scatter':
      return {
        ...shared,
        lineSize: chart.lines > 0 ? 1.25 : 0,
        lineDataSymbolSize: 9,
        showLegend: true,
        showLabel: true,
        dataLabelFormatScatter: 'custom',
        dataLabelPosition: 'r',
      };
  }
}

const titles = ({ valueTitle, acrossTitle }: NativeChart): pptxgen.IChartOpts => ({
  showValAxisTitle: valueTitle !== '',
  valAxisTitle: valueTitle,
  valAxisTitleFontSize: 11,
  showCatAxisTitle: acrossTitle !== '',
  catAxisTitle: acrossTitle,
  catAxisTitleFontSize: 11,
});

const ends = ({ domain, acrossDomain }: NativeChart): pptxgen.IChartOpts => ({
  ...(domain ? { valAxisMinVal: domain[0], valAxisMaxVal: domain[1] } : {}),
  ...(acrossDomain ? { catAxisMinVal: acrossDomain[0], catAxisMaxVal: acrossDomain[1] } : {}),
});
