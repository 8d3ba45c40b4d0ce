/** One wrong rule: a small change of a file under `src/`, and the tests that must notice it. */
export interface Mutant {
  readonly rule: string;
  /** File under src/. */
  readonly file: string;
  readonly from: string;
  readonly to: string;
  readonly tests: readonly string[];
}

type Change = readonly [rule: string, from: string, to: string];

function mutants(file: string, tests: readonly string[], changes: readonly Change[]): readonly Mutant[] {
  return changes.map(([rule, from, to]) => ({ rule, file, from, to, tests }));
}

/** The arithmetic has mutants of its own, which its laws must notice: tests/laws/mutants.ts. */
export const MUTANTS: readonly Mutant[] = [
  ...mutants(
    'pack/check.ts',
    ['tests/pack'],
    [['a context question named sources reads as a citation', "['match', 'context']", "['match']"]],
  ),
  ...mutants(
    'pack/check-json.ts',
    ['tests/pack/parse-callers.test.ts'],
    [
      [
        'a gap in a list passes',
        "if (value === undefined && typeof key === 'string') continue;",
        'if (value === undefined) continue;',
      ],
    ],
  ),
  ...mutants(
    'pack/version.ts',
    ['tests/response/ask-again.test.ts'],
    [
      [
        'versions are compared as words',
        'if (difference !== 0) return difference < 0;',
        'if (difference !== 0) return version < other;',
      ],
    ],
  ),
  ...mutants(
    'response/open-options.ts',
    ['tests/machine/walk.test.ts'],
    [['an answer cannot be taken back', 'return isOpen(option) || item', 'return item']],
  ),
  ...mutants(
    'response/edit.ts',
    ['tests/response/ask-again.test.ts'],
    [
      [
        'an answer given again does not settle the question',
        'askAgain.filter(id => id !== questionId)',
        'askAgain',
      ],
    ],
  ),
  ...mutants(
    'machine/moves.ts',
    ['tests/machine'],
    [
      [
        'the result opens any step',
        "event.type === 'step.chosen' && isStep(context, event.step)",
        "event.type === 'step.chosen'",
      ],
      [
        'restarting keeps every answer',
        '...FRESH, response: emptyResponse(context.pack, context.audience)',
        '...FRESH',
      ],
      [
        'who goes on is stopped again for the same level',
        'rankOf(enough) > rankOf(toldLevel)',
        'rankOf(enough) >= rankOf(toldLevel)',
      ],
      [
        'a graver level later is kept to oneself',
        '!toldLevel || rankOf(enough) > rankOf(toldLevel)',
        '!toldLevel',
      ],
      [
        'an unknown answer is taken',
        'item.id === event.id && canAnswer(item, event.option)',
        'item.id === event.id',
      ],
    ],
  ),
  ...mutants(
    'assessment/asking-order.ts',
    ['tests/exchange/report.test.ts'],
    [
      [
        'what is taken along is not asked in the order of the result',
        'ifBadly(pack, response, one) !== low ? 0 : 1',
        'ifBadly(pack, response, one) !== low ? 1 : 1',
      ],
      ['a drip is asked about that nobody spoke of', 'if (!sure.has(one.id)) return 2;', ''],
    ],
  ),
  ...mutants(
    'machine/walk.ts',
    ['tests/machine'],
    [
      ['a guard is not asked', '!way.guard || (guards[way.guard] as Guard)(context, event)', 'true'],
      ['the state around is asked before the one inside', 'depth = states.length', 'depth = 1'],
      [
        'ways that are taken by themselves are not',
        'open ? settle(take(walk, event, open), event) : walk;\n}\n\n/** The first',
        'walk;\n}\n\n/** The first',
      ],
      ['of several actions the first alone is done', '?? []].flat())', '?? []].flat().slice(0, 1))'],
    ],
  ),
  ...mutants(
    'session/session.ts',
    ['tests/session'],
    [
      ['the time at which a walk was begun is lost on reload', 'created: said.created ?? created', 'created'],
      [
        'what is kept is gone on with when nobody asked',
        'if (input.storage && !input.resume) forgetWalk(input.storage, subject);',
        '',
      ],
      [
        'an empty walk is kept',
        'if (!place || !(last || saysSomething(next.response))) return;',
        'if (!place) return;',
      ],
      ['what was forgotten is kept again', '        storage.value = null;\n', ''],
      [
        'the result hides a question to be asked again',
        "recalled?.walk.response.askAgain ? 'asking' : recalled?.walk.place",
        'recalled?.walk.place',
      ],
    ],
  ),
  ...mutants(
    'session/report-progress.ts',
    ['tests/session'],
    [
      ['the page is told before anything was said', "last !== '' && counts !== last", 'counts !== last'],
      [
        'the page is told of the result once only',
        '[counts, showsResult]',
        '[counts, complete || showsResult]',
      ],
    ],
  ),
  ...mutants(
    'kept/walk.ts',
    ['tests/kept', 'tests/session'],
    [
      ['a walk of another audience is recalled', 'if (response.audience !== audience) return undefined;', ''],
      [
        'a walk about another clinic is recalled',
        'found && walkKey(found) === walkKey(subject) ? recalled : undefined',
        'recalled',
      ],
    ],
  ),
  ...mutants(
    'kept/keys.ts',
    ['tests/kept'],
    [
      ['patients and staff share a key', ':${audience}:${encode', ':${encode'],
      ['a name with a space is another clinic', '.trim() || null', '.toString() || null'],
      ['a name that looks the same is another clinic', 'name\n    ?.normalize()', 'name'],
    ],
  ),
  ...mutants(
    'kept/term.ts',
    ['tests/kept'],
    [
      ['a day far ahead is believed', 'left <= (DAYS + 1) * DAY', 'left <= 1e15'],
      [
        'what is over stays',
        'if (!(left > 0)) return undefined;',
        'if (Number.isNaN(left)) return undefined;',
      ],
    ],
  ),
  ...mutants(
    'kept/erase.ts',
    ['tests/kept'],
    [
      [
        'a visitor erases the audits of a clinic',
        'if (CLINICS.some(start => key.startsWith(start))) return false;',
        '',
      ],
      ['a visitor erases a walk of staff', "?.audience !== 'staff'", "?.audience !== 'nobody'"],
      [
        'a tab that was away keeps what was erased',
        'if (!mark.includes(',
        "if (mark.includes('nothing') && !mark.includes(",
      ],
      ['undoing writes over what came since', 'if (textOf(storage, key) === null) putBack', 'putBack'],
    ],
  ),
  ...mutants(
    'kept/bring-back.ts',
    ['tests/kept'],
    [
      [
        'older answers take the place of newer ones',
        'updatedIn(there) >= updatedIn(kept)',
        'updatedIn(there) < updatedIn(kept)',
      ],
      ['what a device keeps writes over the tab', ' && read(session, walkKey(subject)) === undefined', ''],
    ],
  ),
  ...mutants(
    'kept/found.ts',
    ['tests/kept'],
    [
      [
        'the walk of another audience is offered',
        '`${walksOf(wanted.pack)}${wanted.audience}:`',
        'walksOf(wanted.pack)',
      ],
    ],
  ),
  ...mutants(
    'kept/answers.ts',
    ['tests/kept'],
    [
      [
        'answers outlast their days',
        'if (!isRecord(kept) || until === undefined) {',
        'if (!isRecord(kept)) {',
      ],
    ],
  ),
  ...mutants(
    'kept/sets.ts',
    ['tests/kept/sets.test.ts'],
    [
      ['any number of sets is kept', 'if (place < 0 && kept.length >= MOST_SETS) return false;', ''],
      [
        'two names that read as one are two',
        'return a.trim().toLowerCase() === b.trim().toLowerCase();',
        'return a === b;',
      ],
    ],
  ),
  ...mutants(
    'kept/audits.ts',
    ['tests/kept/audits.test.ts'],
    [
      [
        'the list that was written first is shown',
        'lastWritten(b.ledger) - lastWritten(a.ledger)',
        'lastWritten(a.ledger) - lastWritten(b.ledger)',
      ],
    ],
  ),
  ...mutants(
    'host/settings.ts',
    ['tests/host'],
    [
      ['a pack may have slashes in its name', '/^[\\w-]+$/.test(pack)', "pack !== ''"],
      ['addresses of scripts are taken', "protocol === 'https:' || protocol === 'http:'", "protocol !== ''"],
      [
        'a value that is not known is taken',
        'return found ?? choices[name][0];',
        'return (given as never) ?? choices[name][0];',
      ],
    ],
  ),
  ...mutants(
    'host/setting-change.ts',
    ['tests/host'],
    [
      ['an attribute that is set again draws the widget anew', 'isSame(before, next) ||', ''],
      ['a theme takes along what waits to be taken up', '{ ...before, theme, browseHref }', 'next'],
      ['a walk about one clinic goes on about another', '{ ...before, lang: next.lang }', '{ ...next }'],
    ],
  ),
  ...mutants(
    'host/sitting.ts',
    ['tests/host'],
    [
      ['two presses open the app twice', "if (this.#state === 'opening') return;", ''],
      ['after a failure no press opens the app', "this.#state = 'waiting';\n    }", '}'],
      ['the app does not wait for the first screen', 'await this.#shown;', ''],
      [
        'questions that come too late are taken for the new ones',
        'if (this.over.aborted || this.#packId !== null) return;',
        '',
      ],
    ],
  ),
  ...mutants(
    'host/opening.ts',
    ['tests/host'],
    [['a link takes the focus of the page', 'focus: !isLinked', 'focus: true']],
  ),
  ...mutants(
    'kept/audit-owner.ts',
    ['tests/kept'],
    [['a list named after a clinic is anyone’s', '? provider : null', '? provider : provider']],
  ),
  ...mutants(
    'kept/first-list.ts',
    ['tests/kept'],
    [
      ['what the tab shows hides what another tab wrote', 'mergeLedgers(here, place.ledger)', 'place.ledger'],
      ['another clinic’s list is shown', 'isAbout(one.ledger, provider)', 'true'],
      ['answers that the page brought give way', "if (!isFresh) return { kind: 'nothing' };", ''],
      ['answers that the page has replaced come back', '!isFresh && place?.mark !== mark', 'false'],
    ],
  ),
  ...mutants(
    'host/fault.ts',
    ['tests/host'],
    [
      ['a pack that cannot be used is a crash', "error.name === 'PackError'", "error.name === 'Nobody'"],
      [
        'an unknown error quotes what it holds',
        "error instanceof Error ? error.name : 'Error'",
        "error instanceof Error ? error.message : 'Error'",
      ],
    ],
  ),
  ...mutants(
    'exchange/disclosure.ts',
    ['tests/exchange/disclosure.test.ts', 'tests/audits/audit-file.test.ts'],
    [
      ['empty entries are published', "if (option === 'not-asked' && reply === '') return [];", ''],
      ['what does not apply is published', 'applicableItems(pack, response).flatMap', 'pack.items.flatMap'],
    ],
  ),
  ...mutants(
    'exchange/parse-disclosure.ts',
    ['tests/exchange/disclosure.test.ts'],
    [
      [
        'a disclosure without a date is shown',
        "if (typeof published !== 'string' || !isTime(published)) return",
        "if (typeof published !== 'string') return",
      ],
      ['a disclosure of tomorrow is current for ever', "if (age < -1) found.push('misdated');", ''],
    ],
  ),
  ...mutants(
    'exchange/response-file.ts',
    ['tests/exchange/response-file.test.ts'],
    [['a file of any size is read', "if (text.length > LARGEST_FILE) return refuse('too-large');", '']],
  ),
  ...mutants(
    'exchange/fhir/enable-when.ts',
    ['tests/exchange/fhir.test.ts'],
    [['a condition that holds always is written', 'if (fitting.length === options.length) return [];', '']],
  ),
  ...mutants(
    'exchange/fhir/from-fhir.ts',
    ['tests/exchange/fhir.test.ts'],
    [
      [
        'answers to other questions are read',
        'const isOurs = address === canonicalOf(pack);',
        'const isOurs = address !== undefined;',
      ],
    ],
  ),
  ...mutants(
    'exchange/link/link.ts',
    ['tests/exchange/link.test.ts'],
    [
      [
        'a link that was altered is read',
        "crc32(body) === numberAt(bytes, 0) ? { body, open } : 'altered'",
        '{ body, open }',
      ],
      [
        'a link to changed questions is read',
        'if (frameOf(places) !== numberAt(body, 4))',
        'if (frameOf(places) === -1)',
      ],
    ],
  ),
  ...mutants(
    'exchange/link/fragment.ts',
    ['tests/exchange/link.test.ts'],
    [
      ['a link that was encoded is not seen', 'Number.parseInt(code, 16)', '37'],
      ['a link behind a bracket leaves it', 'index - start < MOST_STRAY', 'false'],
      ['the page’s own part of an address goes with ours', "!ours.endsWith('&')", 'true'],
    ],
  ),
  ...mutants(
    'exchange/csv-text.ts',
    ['tests/exchange/csv.test.ts'],
    [
      ['a cell may begin with @', '(?=[=+\\-@＝＋－＠﹦﹢﹣﹫−])', '(?=[=+\\-＝＋－＠﹦﹢﹣﹫−])'],
      ['a quotation mark ends its cell', "cell.replaceAll('\"', '\"\"')", 'cell'],
    ],
  ),
  ...mutants(
    'exchange/csv.ts',
    ['tests/exchange/csv.test.ts'],
    [['the weight is that of no plan', 'severityIn(item, view)', 'item.severity']],
  ),
  ...mutants(
    'exchange/calendar.ts',
    ['tests/exchange/calendar.test.ts'],
    [
      ['lines are too long', 'const FOLD = 75;', 'const FOLD = 80;'],
      [
        'a line break in a text ends its line',
        ".replace(/\\r\\n|[\\r\\n\\u0085\\u2028\\u2029]/g, '\\\\n')",
        '',
      ],
      ['a later copy has the same number', 'Math.max(0, sequence)', '0'],
    ],
  ),
  ...mutants(
    'exchange/mail.ts',
    ['tests/exchange/report.test.ts'],
    [
      [
        'an address of any length',
        'if (href.length <= LONGEST_MAIL) return { href, left };',
        'return { href, left };',
      ],
    ],
  ),
  ...mutants(
    'exchange/report/frame.ts',
    ['tests/exchange/report.test.ts'],
    [['questions are out of date on their last day', 'day > nextReview', 'day >= nextReview']],
  ),
  ...mutants(
    'audits/audit-ledger.ts',
    ['tests/audits'],
    [
      [
        'of two at one time each copy keeps its own',
        ' || (entry.at === mine.at && entry.text > mine.text)',
        '',
      ],
      ['an older entry wins', 'entry.at > mine.at', 'entry.at < mine.at'],
    ],
  ),
  ...mutants(
    'audits/audit-file.ts',
    ['tests/audits/audit-file.test.ts'],
    [['marked days are not saved', '...(marked.length > 0 ? { marked } : {}),', '']],
  ),
  ...mutants(
    'audits/audit-rows.ts',
    ['tests/audits/gaps.test.ts', 'tests/time-zones.test.ts'],
    [['what is due today is late', 'answer.due < today', 'answer.due <= today']],
  ),
  ...mutants(
    'audits/gaps.ts',
    ['tests/audits', 'tests/packs/found-words.test.ts'],
    [
      [
        'an honest answer that sets a level is no gap',
        'signsOf(pack, findings).flatMap(',
        "findings.filter(({ kind }) => kind !== 'rule').flatMap(",
      ],
    ],
  ),
  ...mutants(
    'audits/compare-audits.ts',
    ['tests/audits'],
    [
      [
        'a gap that nobody speaks of is closed',
        "if (wasGap && after === undefined) return 'unanswered';",
        '',
      ],
      ['another language is another wording', 'return sameLanguage && old[1]', 'return old[1]'],
    ],
  ),
  ...mutants(
    'audits/contradictions.ts',
    ['tests/audits'],
    [
      [
        'a promise contradicts',
        '!isOpen(said) && !isOpen(heard) && said !== heard',
        "said !== 'not-asked' && heard !== 'not-asked' && said !== heard",
      ],
      ['an unsure plan is another plan', "heard !== 'unsure' && said !== heard", 'said !== heard'],
    ],
  ),
  ...mutants(
    'claims/judge.ts',
    ['tests/claims'],
    [
      ['a denial reaches any phrase', 'const NOT_REACHES = 6;', 'const NOT_REACHES = 60;'],
      ['“never” reaches no farther than “not”', 'const NEVER_REACHES = 12;', 'const NEVER_REACHES = 6;'],
      ['“unlike X, which is approved” is said of ours', ' && !isMarked(begins, WHICH, at + 1, at + 1)', ''],
      ['the thing before is too far away', 'const SUBJECT_REACHES = 14;', 'const SUBJECT_REACHES = 1;'],
    ],
  ),
  ...mutants(
    'claims/language-reading.ts',
    ['tests/claims'],
    [
      ['a warning is forgotten at once', 'const DOUBT_LASTS = 4;', 'const DOUBT_LASTS = 0;'],
      [
        'a list of warnings is taken as said',
        "this.listed && verdict !== 'denied' ? 'reported' : verdict",
        'verdict',
      ],
      [
        'one “no” denies the other',
        "verdict !== 'denied' || !said.has(claim)",
        "verdict !== 'denied' || said.has(claim)",
      ],
    ],
  ),
  ...mutants(
    'claims/judge.ts',
    ['tests/claims/near-misses.test.ts'],
    [['a phrase that is in doubt takes the denial from the next', '!other.weak && other.from', 'other.from']],
  ),
  ...mutants(
    'claims/learned/second-opinion.ts',
    ['tests/claims/opinion.test.ts'],
    [['a phrase shares its words with itself', 'other.claim !== claim && other.start', 'other.start']],
  ),
  ...mutants(
    'claims/learned/model.ts',
    ['tests/claims/deciding-words.test.ts'],
    [
      ['small words are named as a reason', ' && !empty.has(word)', ''],
      ['signs are named as a reason', 'LETTER.test(word) && ', ''],
    ],
  ),
  ...mutants(
    'claims/meant.ts',
    ['tests/claims/meant.test.ts'],
    [
      ['what its tone leaves in doubt is meant, whosever the text is', '(isOwn && reason', '(reason'],
      ['all that is in doubt is meant in the seller’s own text', "isOwn && reason === 'tone'", 'isOwn'],
    ],
  ),
  ...mutants(
    'claims/whole-text.ts',
    ['tests/claims/meant.test.ts'],
    [
      [
        'a claim that is denied elsewhere is laid on the seller',
        'arguesThroughout || denied.has(claim)',
        'arguesThroughout',
      ],
      [
        'an honest text of the seller is taken for claims',
        'arguesThroughout || denied.has(claim)',
        'denied.has(claim)',
      ],
      ['two denials take all promises of an advert back', 'said + toned', 'said'],
    ],
  ),
  ...mutants(
    'ui/scan/found-screen.tsx',
    ['tests/ui/scan-whose-words.dom.test.tsx'],
    [['what a hurried press leaves out is lost', '!asksWhose || isOwn !== undefined', 'true']],
  ),
  ...mutants(
    'claims/sentences.ts',
    ['tests/claims'],
    [['an abbreviation ends the sentence', 'if (last && token.dotted &&', 'if (!last && token.dotted &&']],
  ),
];
