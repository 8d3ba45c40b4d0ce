import type { Alternative, Price } from '../../pack/panels.ts';
import { contextTruth, viewContext } from '../../pack/when.ts';
import { AboutText } from '../about-text.tsx';
import { Fold } from '../parts/fold.tsx';
import { Sources } from '../parts/sources.tsx';
import { Statements } from '../parts/statements.tsx';
import { useVisit } from '../visit.ts';
import { HarmPanel } from './harm-panel.tsx';
import { PlacePanel } from './place-panel.tsx';
import { usePlace } from './report-links.tsx';

/** Everything that stands beside the findings, each part folded until it is wanted. */
export function PanelFolds() {
  const { pack, words } = useVisit();
  const place = usePlace();
  const { suits, alternatives, prices, harm, unknowns } = pack.panels ?? {};
  return (
    <section class="stack">
      <h3 class="h-l">{words.say('panels.title')}</h3>
      <div class="folds">
        {alternatives && (
          <Fold summary={words.say('panels.alternatives')}>
            <p>{words.say('panels.alternativesLead')}</p>
            <div class="two">
              {alternatives.map(one => (
                <AlternativeCard key={one.id} alternative={one} />
              ))}
            </div>
          </Fold>
        )}
        {suits && (
          <Fold summary={words.say('panels.suits')}>
            <h4 class="h-m">{words.say('panels.suitsTalk')}</h4>
            <Statements list={suits.talk} />
            <h4 class="h-m">{words.say('panels.suitsWait')}</h4>
            <Statements list={suits.wait} />
          </Fold>
        )}
        {place && (
          <Fold summary={words.say('panels.place')}>
            <PlacePanel place={place} />
          </Fold>
        )}
        {prices && (
          <Fold summary={words.say('panels.prices')}>
            <PriceList prices={prices} />
          </Fold>
        )}
        {harm && (
          <Fold summary={words.say('panels.harm')}>
            <HarmPanel />
          </Fold>
        )}
        {unknowns && (
          <Fold summary={words.say('panels.unknowns')}>
            <Statements list={unknowns} />
          </Fold>
        )}
        <Fold summary={words.say('panels.who')}>
          <AboutText pack={pack} words={words} />
        </Fold>
      </div>
    </section>
  );
}

const FACETS = ['what', 'benefit', 'harm', 'effort'] as const;

function AlternativeCard({ alternative }: { alternative: Alternative }) {
  const { session, pack, words } = useVisit();
  const first = pack.panels?.priorities?.find(({ id }) => id === session.matters.value)?.facet;
  const facets = FACETS.toSorted((a, b) => Number(b === first) - Number(a === first));
  return (
    <div class="sunk stack tight">
      <h4 class="h-m">{alternative.name}</h4>
      {facets.map(key => (
        <p key={key}>
          <span class="small soft">{words.say(`alternative.${key}`)}</span> {alternative[key]}
        </p>
      ))}
      <Sources ids={alternative.sources} />
    </div>
  );
}

/** Prices for the way that was chosen; for all ways where that is not known. */
function PriceList({ prices }: { prices: readonly Price[] }) {
  const { pack, session, words } = useVisit();
  const view = viewContext(pack, session.walk.value.response);
  return (
    <>
      <ul class="rows">
        {prices
          .filter(({ when }) => contextTruth(when?.context, view) !== 'no')
          .map(({ id, label, range, note, sources }) => (
            <li key={id} class="stack tight">
              <p class="lab">
                <span>{label}</span>
                <strong>{range}</strong>
              </p>
              <p class="small soft">
                {note} <Sources ids={sources} />
              </p>
            </li>
          ))}
      </ul>
      <p class="small soft">{words.say('panels.pricesNote')}</p>
    </>
  );
}
