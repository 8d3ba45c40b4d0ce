import type { ComponentChildren } from 'preact';
import { isTreated } from '../../response/treated.ts';
import { Button } from '../parts/button.tsx';
import { useVisit } from '../visit.ts';
import { DomainList } from './domain-list.tsx';
import { FindingList } from './finding-list.tsx';
import { HarmAfter, HarmUrgent } from './harm-panel.tsx';
import { History } from './history.tsx';
import { LevelHead } from './level-head.tsx';
import { NextList } from './next-list.tsx';
import { NowList } from './now-list.tsx';
import { PanelFolds } from './panel-folds.tsx';
import { PriorityChoice } from './priority-choice.tsx';
import { ProductRules } from './product-rules.tsx';
import { StaysHere } from './stays-here.tsx';
import { SumSection } from './sum-section.tsx';

/** What the answers show so far, and what they leave open. `before` stands before the findings. */
export function ResultScreen({ before }: { before?: ComponentChildren }) {
  const { session, pack, words, today, browseHref, panel, settings, startAgain } = useVisit();
  const { low } = session.assessment.value.level;
  const isGrave = low === 'stop' || low === 'serious';
  const treated = isTreated(pack, session.walk.value.response);
  return (
    <div class="screen wide snug">
      {/* Whoever may be unwell does not read a level first. */}
      {treated && (
        <section class="stack snug panel">
          <h2 class="h-m" tabIndex={-1}>
            {words.say('harm.title')}
          </h2>
          <HarmUrgent />
        </section>
      )}
      <LevelHead />
      {settings.packSrc && <p>{words.say('result.ownPack', { origin: new URL(settings.packSrc).host })}</p>}
      {today > pack.nextReview && <p>{words.say('result.outdated', { date: words.date(pack.reviewed) })}</p>}
      {treated ? (
        <section class="stack snug panel">
          <HarmAfter />
        </section>
      ) : (
        <NowList />
      )}
      <StaysHere />
      {before}
      <div class="cols">
        <div class="stack wide-gap">
          <FindingList />
          <ProductRules />
        </div>
        <div class="stack side">
          <NextList />
          <History />
          <div class="folds">
            <p class="fold-row">
              <Button kind="plain" press={() => session.send({ type: 'review.opened' })}>
                {words.say('result.review')}
              </Button>
            </p>
            <DomainList />
            <SumSection />
            <PriorityChoice />
          </div>
        </div>
      </div>
      <PanelFolds />
      <section class="stack">
        {!treated && (
          <p>
            {words.say('result.ways')} {!isGrave && words.say('result.leave')}
          </p>
        )}
        <div class="acts">
          {browseHref && !treated && (
            <a class="btn second" href={browseHref} target="_blank" rel="noopener noreferrer">
              {words.say('result.browse')}
            </a>
          )}
          <Button
            kind="second"
            press={() => {
              panel.value = 'compare';
            }}
          >
            {words.say('result.compare')}
          </Button>
          <Button kind="plain" press={() => startAgain()}>
            {words.say('result.erase')}
          </Button>
        </div>
        <p class="small soft">
          {words.say('result.fixed')} {pack.panels?.always?.map(statement => `${statement.text} `)}
          {words.say('about.dates', {
            reviewed: words.date(pack.reviewed),
            next: words.date(pack.nextReview),
          })}
        </p>
      </section>
    </div>
  );
}
