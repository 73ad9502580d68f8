import type { ComparedLanguage } from './columns.ts';

/** Words that stand in nearly every sentence and so tell nothing about which sentences belong together. */
export const functionWords: Readonly<Record<ComparedLanguage, string>> = {
  en: `the a an of to in and or for is are was were be been being by with on at from as that this these those it its their
    they he she his her him them we our us you your i my not no but if than then which who whom whose can could may might
    will would should shall must has have had do does did there also such more most other others any all some each into out
    about after before between during over under only both same so very what when where how while s`,
  fr: `le la les l' un une des de du d' à au aux et ou en dans par pour sur avec est sont était étaient été être que qu' qui
    quoi dont où ce c' cet cette ces il ils elle elles se s' son sa ses leur leurs ne n' pas plus nous notre nos vous votre
    vos je j' on y a ont avait avaient avoir aura mais si comme aussi entre après avant sans sous lors ainsi très même`,
  ar: `في من على إلى الى عن أن إن أنّ ما لا هو هي هم هذا هذه ذلك تلك هؤلاء التي الذي الذين كما أو و ثم قد لقد كان كانت يكون تكون
    مع بعد قبل بين حتى لم لن ليس كل أي عند لدى لها له لهم فيها فيه بها به بهم منها منه عليه عليها وقد ولا وهو وهي وفي ومن وعلى
    وإلى ولم وأن وإن حيث خلال أيضا أيضًا غير سوى بل لكن ولكن إذا إذ`,
};
