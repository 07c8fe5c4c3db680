//! The 20 success factors, in their six groups.

use super::{Factor, Group, factor};

const SOURCE: &str = "Wilder Research Center, as told in Wildridge et al. (2004)";

/// Where the partners work.
pub(super) const ENVIRONMENT: Group = group(
    "Environment",
    &[
        factor(
            "history",
            "a history of working together",
            "Organisations here have worked together before, and it went well enough.",
            "Ask what went wrong last time and write down what will be different. Where there is no history, begin with a \
             short joint task before anything that binds.",
        ),
        factor(
            "legitimacy",
            "standing in the community",
            "The people and bodies concerned accept us as the right ones to lead on this.",
            "Ask those who use services, and the bodies that were not invited, who should be at the table. Offer them a seat, \
             or a way to be heard.",
        ),
        factor(
            "climate",
            "a favourable climate",
            "Funders, councils and the public want this kind of work now.",
            "Find the plan or strategy of a public body that your purpose serves, and say so in the background. Ask what would \
             make the funder change its mind.",
        ),
    ],
);

/// Who the partners are.
pub(super) const MEMBERSHIP: Group = group(
    "Membership",
    &[
        factor(
            "respect",
            "mutual respect and understanding",
            "We know how each other's organisations work, what they may do and what they may not.",
            "Visit each other. Let each partner explain its rules, its money year and its pressures in half an hour.",
        ),
        factor(
            "cross_section",
            "the right members",
            "Everybody is here whom the work needs, and nobody who has no part in it.",
            "Go through the services and ask of each who could stop it. Invite them, or name them as associates.",
        ),
        factor(
            "self_interest",
            "each partner gains",
            "Every partner can tell its own board why taking part is worth the effort.",
            "Write one line on what each partner gains, next to what it gives. A partner with nothing to gain will leave.",
        ),
        factor(
            "compromise",
            "readiness to give way",
            "Those at the table have the authority and the will to make compromises.",
            "Agree on what each person may decide without asking, and on what happens when you do not agree.",
        ),
    ],
);

/// How they work.
pub(super) const PROCESS: Group = group(
    "Process and structure",
    &[
        factor(
            "stake",
            "a stake for everyone",
            "Every partner has a say in how we work and puts something in.",
            "Look at seats, votes and contributions side by side. Where a partner has a duty but no say, or a say but nothing at \
             stake, talk about it.",
        ),
        factor(
            "layers",
            "people at every level involved",
            "Front-line staff and volunteers take part, not only those at the top.",
            "Set up a working group of those who do the work, and let it report to the steering group.",
        ),
        factor(
            "flexibility",
            "flexibility",
            "We are open to other ways of organising ourselves and the work.",
            "Leave details to schedules that can be changed easily, and settle who may change them.",
        ),
        factor(
            "clear_roles",
            "clear roles and rules",
            "Everyone knows their role and the rules, and what is not theirs to decide.",
            "Give each duty one owner. Print the roles and let each partner confirm its own.",
        ),
        factor(
            "adaptability",
            "ability to adapt",
            "We could carry on if money, policy or people changed.",
            "Settle now what happens if funding falls, a key person leaves or the law changes.",
        ),
        factor(
            "pace",
            "the right pace",
            "We take on no more at a time than people can do.",
            "Count the hours that the plan asks of the smallest partner. Move what can wait to the second year.",
        ),
    ],
);

/// How they speak with each other.
pub(super) const COMMUNICATION: Group = group(
    "Communication",
    &[
        factor(
            "open_communication",
            "open and frequent communication",
            "News, good and bad, reaches every partner quickly and without being asked for.",
            "Agree on one channel, one short regular note, and a rule that there are no surprises.",
        ),
        factor(
            "informal_links",
            "informal links",
            "People in our organisations know each other and simply call.",
            "Meet over a meal, share training, or swap desks for a day. Nothing of this needs a clause.",
        ),
    ],
);

/// What they want.
pub(super) const PURPOSE: Group = group(
    "Purpose",
    &[
        factor(
            "concrete_goals",
            "concrete, attainable goals",
            "Our goals can be counted or seen, and we can reach them in the time.",
            "Give each objective a measure and a date. Strike out the goals that nobody would notice missing.",
        ),
        factor(
            "shared_vision",
            "a shared vision",
            "We would all describe the result that we want in much the same words.",
            "Ask each partner to describe a good day in three years' time, and compare.",
        ),
        factor(
            "unique_purpose",
            "a purpose of its own",
            "What we do together differs from what each of us does anyway.",
            "Compare the purpose with each partner's own. If they are the same, ask what the partnership adds, or who would \
             be crowded out.",
        ),
    ],
);

/// What they have.
pub(super) const RESOURCES: Group = group(
    "Resources",
    &[
        factor(
            "means",
            "enough money, staff and time",
            "We have the money, people, materials and time that this needs, including for running the partnership.",
            "Add up the time for meetings, reports and a secretariat, and find who pays for it. If nobody does, plan less.",
        ),
        factor(
            "leadership",
            "skilled leadership",
            "Somebody with the skill and the standing to hold us together has the time to do so.",
            "Name that person and a deputy, free their time, and plan who follows them.",
        ),
    ],
);

const fn group(title: &'static str, factors: &'static [Factor]) -> Group {
    Group {
        title,
        source: SOURCE,
        factors,
    }
}
