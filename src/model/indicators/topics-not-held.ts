// Topics that another nation has figures on and this one has not.
import type { Catalogue, Nation, Topic } from '../catalogue.ts';
import { ofNation } from './of-nation.ts';

const topicsByArea = (catalogue: Catalogue, nation: Nation): ReadonlySet<string> =>
  new Set(ofNation(catalogue, nation).flatMap(({ topic, geographies }) => (geographies.length > 0 ? [topic] : [])));

/** Topics with figures by area in the nation that has most of them, and with nothing here: named, never left out in silence. */
export function topicsNotHeld(catalogue: Catalogue, nation: Nation): readonly Topic[] {
  const most = Math.max(...catalogue.nations.map((other) => topicsByArea(catalogue, other).size));
  const fullest = catalogue.nations.find((other) => topicsByArea(catalogue, other).size === most);
  if (!fullest || topicsByArea(catalogue, nation).size === most) return [];
  const elsewhere = topicsByArea(catalogue, fullest);
  const here = new Set(ofNation(catalogue, nation).map(({ topic }) => topic));
  return catalogue.topics.filter(({ id }) => elsewhere.has(id) && !here.has(id));
}
