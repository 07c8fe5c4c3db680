//! The lists of item 2.

use crate::checklist::question::{Identity, Question, Rows};

/// What each partner does, one entry a partner.
pub(super) const ROLES: Rows = Rows {
    singular: "role",
    plural: "roles",
    identity: Identity::Partner,
    columns: &[
        Question::partner("partner", "the partner", "Which partner?").short().topics(&["R2"]),
        Question::line("role", "the role of the partner", "What is its role, in a few words?")
            .help("A short phrase, such as \"co-ordination\" or \"visits by volunteers\".")
            .example("visits by volunteers")
            .short()
            .topics(&["R2"]),
        Question::lines(
            "responsibilities",
            "the responsibilities of the partner",
            "What does it answer for?",
        )
        .help("Phrases that can follow \"it answers for\". Let no duty stand with two partners.")
        .example("recruiting volunteers; training volunteers; checking references")
        .short()
        .topics(&["R2"]),
        Question::line("resources", "what the partner puts in", "Which people or other resources does it put in?")
            .help("Hours, rooms, vehicles or systems. Money belongs under financing.")
            .example("a volunteer manager for two days a week")
            .full()
            .optional()
            .topics(&["R2"]),
        Question::line(
            "safeguarding_lead",
            "the safeguarding lead of the partner",
            "Who leads on safeguarding there?",
        )
        .help("A post rather than a name. Leave it unanswered where the work does not reach people at risk.")
        .example("Head of services")
        .optional()
        .topics(&["R9"]),
    ],
};

/// Posts that work for more than one partner.
pub(super) const POSTS: Rows = Rows {
    singular: "post",
    plural: "posts",
    identity: Identity::Id,
    columns: &[
        Question::line("title", "the title of the post", "What is the post called?")
            .example("Co-ordinator")
            .full()
            .topics(&["R6"]),
        Question::partner(
            "employer",
            "the employer",
            "Which partner employs the post?",
        )
        .example("anytown-befriending")
        .full()
        .topics(&["R6"]),
        Question::line(
            "hours",
            "the hours of the post",
            "How many hours, or what part of a full post?",
        )
        .example("21 hours a week")
        .full()
        .topics(&["R6"]),
        Question::partner(
            "manager",
            "who manages the post",
            "Which partner manages the post from day to day?",
        )
        .example("anytown-council")
        .full()
        .topics(&["R6"]),
    ],
};
