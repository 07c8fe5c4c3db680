//! The six partnership principles.

use super::{Factor, Group, factor};

/// What a partnership needs before anything else.
pub(super) const PRINCIPLES: Group = Group {
    title: "Six principles of partnership",
    source: "Nuffield Institute for Health, as told in Wildridge et al. (2004)",
    factors: ALL,
};

const ALL: &[Factor] = &[
    factor(
        "need",
        "the need to work together",
        "Each of us can say what we could not do alone, and accepts that we need the others.",
        "Let each partner write down what it gains, what it gives up and what it would do without the others. If one \
         partner could do the work alone, consider a simple contract with it.",
    ),
    factor(
        "clear_purpose",
        "a clear and realistic purpose",
        "We agree on what we want to achieve, and it is within reach.",
        "Put the purpose in one sentence and test it on somebody outside. Take out what nobody can say how to reach.",
    ),
    factor(
        "commitment",
        "commitment and ownership",
        "The boards and chief officers of every partner want this, and have said so.",
        "Bring the draft to each board before it is final. Name one person in each organisation who answers for it, and \
         a deputy, so that it does not hang on one enthusiast.",
    ),
    factor(
        "trust",
        "trust",
        "We say openly what worries us, and small partners are heard as much as large ones.",
        "Start with something small that can succeed soon. Agree how burdens and credit are shared, and let the smallest \
         partner speak first.",
    ),
    factor(
        "arrangements",
        "clear working arrangements",
        "It is clear who does what, who decides what, and who pays for what.",
        "Answer items 2, 4 and 7 of the checklist together in one meeting. Keep the arrangements as light as the risk \
         allows.",
    ),
    factor(
        "learning",
        "measuring and learning",
        "We have agreed how we will tell whether it works, and when we will change course.",
        "Choose three to eight measures that you already collect, and set the first review within a year.",
    ),
];
