// What disclosure control did, for a person: how many cells, never which number.
import { grouped } from '../write/summary.ts';
import { hiddenRows, type Control } from './control.ts';

const counted = (number: number, one: string, many: string): string =>
  `${grouped(number)} ${number === 1 ? one : many}`;

/** `Disclosure control: 482 cells of 24 counts of people looked at; 30 hidden`, and what publishers give away by themselves. */
export function controlLines({ series }: Control): string[] {
  const looked = series.filter((each) => each.looked > 0);
  const cells = looked.reduce((sum, each) => sum + each.looked, 0);
  const hidden = series.filter((each) => hiddenRows(each).length > 0);
  const total = hidden.reduce((sum, each) => sum + hiddenRows(each).length, 0);
  const counts = counted(looked.length, 'count', 'counts');
  return [
    `Disclosure control: ${counted(cells, 'cell', 'cells')} of ${counts} of people looked at; ${grouped(total)} hidden`,
    ...hidden.map(({ series: { id }, small, protecting }) => {
      return `  ${id}: ${grouped(small.length)} small, ${grouped(protecting.length)} to protect them`;
    }),
    ...series.flatMap(({ series: { id }, givenAway }) =>
      givenAway.map(
        ([row]) => `  Note: ${id}, ${row?.area ?? ''}, ${row?.period ?? ''}: publishers' own figures give it away`,
      ),
    ),
  ];
}
