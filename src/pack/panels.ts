import type { ContextCondition } from './conditions.ts';

/** A sentence with its sources, shown only where its context surely holds. */
export interface Statement {
  readonly id: string;
  readonly text: string;
  readonly when?: { readonly context: ContextCondition };
  readonly sources: readonly string[];
  /** What can be dialled, each a link, in the order in which the sentence names them. */
  readonly numbers?: readonly string[];
  /** Where each of them is called, in the same order: “US, Canada, Mexico”. */
  readonly where?: readonly string[];
}

/** A link to act on: report harm, check a licence. */
export interface Contact {
  readonly id: string;
  readonly text: string;
  readonly url: string;
}

/** One way on from here, described at the same length as the others. */
export interface Alternative {
  readonly id: string;
  readonly name: string;
  readonly what: string;
  readonly benefit: string;
  readonly harm: string;
  /** Time off and cost. */
  readonly effort: string;
  readonly sources: readonly string[];
}

/** Asking prices for one way of giving the treatment. */
export interface Price {
  readonly id: string;
  readonly label: string;
  readonly range: string;
  readonly note: string;
  readonly when?: { readonly context: ContextCondition };
  readonly sources: readonly string[];
}

/** The rules of one place, where to report harm and what register to check. */
export interface Place {
  readonly id: string;
  readonly name: string;
  readonly when: { readonly context: ContextCondition };
  readonly rules: readonly Statement[];
  readonly report: readonly Contact[];
  readonly check: readonly Contact[];
}

/** Something that may matter most to a visitor. It orders what the result explains, and never moves the score. */
export interface Priority {
  readonly id: string;
  readonly label: string;
  /** Domains whose findings are explained first. */
  readonly domains: readonly string[];
  /** What is said first of each alternative. */
  readonly facet: 'what' | 'benefit' | 'harm' | 'effort';
}

/** What a result shows beside its findings. All of it is optional content. */
export interface Panels {
  /** One line on the first screen: what is known of the product's status. */
  readonly status?: Statement;
  /** What the rules say of the product: the first whose context surely holds stands beside the answers. */
  readonly product?: readonly ProductStatus[];
  /** Fixed lines of every result. */
  readonly always?: readonly Statement[];
  /** Who should talk it over first, and who should wait. */
  readonly suits?: { readonly talk: readonly Statement[]; readonly wait: readonly Statement[] };
  readonly alternatives?: readonly Alternative[];
  readonly priorities?: readonly Priority[];
  readonly prices?: readonly Price[];
  readonly places?: readonly Place[];
  /** For someone already treated. `first`: the context in which it is shown before anything else. */
  readonly harm?: {
    readonly first?: { readonly context: ContextCondition };
    readonly urgent: readonly Statement[];
    readonly later: readonly Statement[];
    readonly keep: readonly Statement[];
  };
  /** What nobody knows yet. */
  readonly unknowns?: readonly Statement[];
}

/** What the rules say of the product, whatever a clinic answers. */
export interface ProductStatus {
  readonly id: string;
  /** Two or three words: “Not approved”. */
  readonly text: string;
  /** Where, or for what: “in the US, for any use”. */
  readonly detail: string;
  /** The whole sentence. */
  readonly found: string;
  /** What to ask if they say otherwise. */
  readonly followUp: string;
  readonly when?: { readonly context: ContextCondition };
  readonly sources: readonly string[];
}
