import type { OnePage, PageList } from '../../exchange/page/one-page.ts';
import { LevelIcon } from '../parts/icon.tsx';
import { Bar, type SheetBar } from './sheet.tsx';

/** The one page to take along, black on white, with room to write. */
export function PageSheet({ page, bar }: { page: OnePage; bar: SheetBar }) {
  return (
    <main class="sheet one">
      <h1 dir="auto">{page.title}</h1>
      <p dir="auto">{page.about}</p>
      <div class="head">
        <div class="lvl">
          <LevelIcon level={page.level} />
          <p>
            <strong>{page.levelText}</strong>
            {page.range} {page.because}
          </p>
        </div>
        <Bar {...bar} />
      </div>
      <dl class="apart-boxes">
        {page.boxes.map(({ term, text, detail }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>
              <strong>{text}</strong> {detail}
            </dd>
          </div>
        ))}
      </dl>
      <List list={page.found} />
      <List list={page.ask} writes />
      <List list={page.promised} ticks />
      <footer>
        <p dir="auto">{page.foot}</p>
      </footer>
    </main>
  );
}

function List({ list, writes, ticks }: { list: PageList; writes?: true; ticks?: true }) {
  if (list.lines.length === 0) return null;
  return (
    <section>
      <h2>{list.title}</h2>
      <ol class={ticks ? 'to-tick' : 'listed'}>
        {list.lines.map((line, index) => (
          <li key={line} class={ticks ? 'tickbox' : undefined} dir="auto">
            {line}
            {list.replies?.[index] && <span class="reply">{list.replies[index]}</span>}
            {writes && <span class="ruled" />}
          </li>
        ))}
      </ol>
      {list.more && <p class="more">{list.more}</p>}
    </section>
  );
}
