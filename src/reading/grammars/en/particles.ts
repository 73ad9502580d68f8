import type { LexiconRow } from '../../grammar.ts';
import { row } from '../rows.ts';

/** Prepositions, conjunctions, auxiliaries, adverbs: what binds a sentence. */
export const particles: readonly LexiconRow[] = [
  row({ is: 'marker', role: 'by' }, 'by'),
  row({ is: 'marker', role: 'in' }, 'in, at, within, across, inside, throughout, held in'),
  row({ is: 'marker', role: 'on' }, 'on, over, upon, against'),
  row({ is: 'marker', role: 'to' }, 'to, towards, toward'),
  row({ is: 'marker', role: 'of' }, 'of, out of, out of a total of, of a total of, from a total of'),
  row({ is: 'noun' }, 'at a cost of, at a total cost of, at an estimated cost of'),
  row(
    { is: 'marker', role: 'with' },
    'with, alongside, together with, along with, without, despite, including, among, under, through, during, after, before, following, since, until, ahead of, in cooperation with, in coordination with, in the presence of, with the participation of, on behalf of, on the margins of, in the margins of, in accordance with, in response to, thanks to, because of, due to the, as part of, in the face of, near, via, beyond, around, like, than',
  ),
  row(
    { is: 'marker', role: 'as' },
    'as, as our, as his, as her, as joint, as its, as the, as a, as their, as new, as an, in the capacity of, in its capacity as, in her capacity as, in his capacity as',
  ),
  row({ is: 'marker', role: 'for' }, 'for'),
  row({ is: 'marker', role: 'from' }, 'from'),
  row({ is: 'marker', role: 'between' }, 'between'),
  row({ is: 'marker', role: 'about' }, 'about, concerning, regarding'),
  row(
    { is: 'marker', role: 'topic' },
    'with regard to, as regards, with respect to, on the subject of, turning to, with reference to, in relation to',
  ),
  row({ is: 'beside' }, 'with, alongside, together with, along with, jointly with'),
  row({ is: 'and' }, 'and, as well as, or, and also, and in turn, and likewise, but, but also'),
  row({ is: 'reference' }, 'that country, this country, the latter'),
  row(
    { is: 'reference', plural: true },
    'both countries, the two countries, these two countries, these countries, those countries, both states, the two states, them',
  ),
  row({ is: 'pronoun' }, 'we, i, they, he, she, it, you'),
  row(
    { is: 'boundary' },
    'who, which, whose, that, where, while, whereas, when, because, but, although, though, so that, if, unless, whom, noting that, and that, even as',
  ),
  row(
    { is: 'negation' },
    'not, no, never, no longer, neither, nor, did not, does not, do not, cannot, has yet to, have yet to, failed to, declined to, fell short of, refused to',
  ),
  row(
    { is: 'hypothetical' },
    'would, could, had, had been, might, may, should, can, would have, may have, were to, must, ought to',
  ),
  row(
    { is: 'future' },
    'would, would be, will, shall, will be, shall be, will from now on be, will henceforth be, is to, are to, will also, is expected to, are expected to, is due to, will jointly',
  ),
  row(
    { is: 'filler', copula: true },
    'is, are, was, were, remain, remains, remained, remaining, be, been, being, has been, have been, will be, shall be, will from now on be, will henceforth be',
  ),
  row(
    { is: 'filler' },
    "hereby, herewith, for its part, for their part, for his part, for her part, on its part, on their part, at the same time, on behalf of his government, on behalf of her government, has, have, also, further, furthermore, moreover, additionally, again, once again, warmly, strongly, deeply, sincerely, jointly, formally, officially, unanimously, firmly, fully, gratefully, particularly, especially, therefore, then, both, all, strongly, in turn, finally, likewise, stand, stands, continues to, continue to, continued to, do, did, does, very, unequivocally, still, together, collectively, publicly, today's, solemnly, categorically, each, now, too, highly, specially, particularly, greatly, wish to, wishes to, wished to, would like to, want to, in particular, on this occasion, seriously, gravely, equally, in this regard, accordingly, itself, themselves, ourselves, urgently, kindly, earlier, extremely, most, currently, at present, henceforth, took the opportunity to, takes the opportunity to, is pleased to, are pleased to, is honoured to, is honored to, are honoured to, is proud to, are proud to, allow me to, honoured to, honored to, pleased to, proud to, delighted to",
  ),
  row({ is: 'determiner', possessive: true }, "its, their, his, her, the country's"),
  row(
    { is: 'determiner' },
    'the, a, an, our, this, these, those, all the, each of, both the, such, any, every, some, the shared, their shared, our shared, its shared, a shared',
  ),
  row(
    { is: 'principal' },
    'on behalf of, on behalf of the, in the name of, in the name of the, speaking for',
  ),
  row(
    { is: 'represents' },
    'represented, representing, represents, spoke for, spoke on behalf of, speaking for, speaking on behalf of, on behalf of',
  ),
  row({ is: 'behalf', of: 'next' }, 'for, from, on behalf of, on behalf of the, representing'),
  row(
    { is: 'behalf', of: 'previous' },
    'represented by, led by, headed by, was represented by, was led by, was headed by, under the leadership of, is led by, is headed by',
  ),
];
