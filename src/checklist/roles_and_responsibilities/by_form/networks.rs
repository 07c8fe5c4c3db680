//! The questions of shared places, federations, alliances and networks.

use super::super::rows;
use crate::checklist::condition::Condition;
use crate::checklist::question::Question;

const CO_LOCATED: Condition = Condition::Is("document.form", "co-located-service");
const WITH_SITES: Condition = Condition::OneOf(
    "document.form",
    &[
        "co-located-service",
        "clinical-network",
        "hub-network",
        "lead-body",
    ],
);
const FEDERATION: Condition = Condition::Is("document.form", "provider-federation");
const ALLIANCE: Condition = Condition::Is("document.form", "alliance");
const HUBS: Condition = Condition::Is("document.form", "hub-network");
const CLINICAL: Condition = Condition::Is("document.form", "clinical-network");

pub(in super::super) const PLACE_MANAGER: Question = Question::partner(
    "place_manager",
    "the partner that manages the place",
    "Which partner manages the shared place from day to day?",
)
.when(CO_LOCATED)
.help("It looks after opening, repairs, rooms and safety for all. It manages the place, not the others' staff.")
.example("anytown-council")
.topics(&["R8", "R12"]);

pub(in super::super) const HOUSE_RULES: Question = Question::lines(
    "house_rules",
    "the rules of the house",
    "How do reception, keys, rooms and other everyday things work?",
)
.when(CO_LOCATED)
.help("Small things strain people who share a building. Phrases that can stand in a list read best.")
.example("one reception for all services; keys and passes signed for and given back; rooms booked in one diary")
.suggest(
    "one reception that meets the users of every service in the same way; keys and passes that are signed for \
    and given back; rooms booked in one diary; visitors who are met and signed in",
)
.topics(&["R8"]);

pub(in super::super) const COMPLAINTS_PARTNER: Question = Question::partner(
    "complaints_partner",
    "the partner that takes complaints first",
    "Which partner takes complaints about the place, or when it is not clear whom they concern?",
)
.when(CO_LOCATED)
.help("People who use the building cannot tell whose service they met. One route in keeps them from being sent round.")
.example("anytown-befriending")
.topics(&["R11"]);

pub(in super::super) const MOVING_OUT: Question = Question::period(
    "moving_out",
    "the notice to move out",
    "How much notice does a partner give or get before it moves out?",
)
.when(CO_LOCATED)
.help("Long enough to find rooms and to tell the people served. It cannot be longer than the notice in the lease of the building.")
.example("3 months")
.suggest("3 months")
.topics(&["R8", "X7"]);

pub(in super::super) const SECRETARIAT_HOST: Question = Question::partner(
    "secretariat_host",
    "the host of the secretariat",
    "Which partner hosts the secretariat of the federation?",
)
.when(FEDERATION)
.help("It employs the small team that serves all members. The team works for the members together, not for its host.")
.example("anytown-befriending")
.topics(&["R1", "R6"]);

pub(in super::super) const ALLIANCE_MANAGER: Question = Question::line(
    "alliance_manager",
    "who runs the alliance from day to day",
    "Which post runs the alliance from day to day?",
)
.when(ALLIANCE)
.help("Name a post, with the partner that employs it. Leave it unanswered if the partners run it between them.")
.example("the Alliance Manager, whom Anytown Council employs")
.optional()
.topics(&["R6", "S1"]);

pub(in super::super) const FUND_HOLDER: Question = Question::partner(
    "fund_holder",
    "the partner that holds the fund",
    "Which partner holds the fund from which the hubs get their grants?",
)
.when(HUBS)
.help("It answers to the funder for the whole sum, so it has to be able to show what each hub did with its part.")
.example("anytown-council")
.short()
.topics(&["R1", "F5"]);

pub(in super::super) const HUB_PAPERWORK: Question = Question::lines(
    "hub_paperwork",
    "what a hub has to send in",
    "What does a hub send in for its grant?",
)
.when(HUBS)
.help("Keep it in proportion: a small sum should not need a large form. Ask every hub for the same.")
.example("a plan of one page; a short report twice a year; a list of what was spent")
.suggest("a plan of one page before the grant is paid; a short report twice a year on the common form; a list of what was spent, with receipts kept at the hub")
.topics(&["F14", "M1"]);

pub(in super::super) const GATEWAY: Question = Question::text(
    "gateway",
    "what has to be shown before more hubs start",
    "What has to be shown before the network grows to further hubs?",
)
.when(HUBS)
.help("Decide the test before you see the figures. Say what the evaluation must show, and by when if you can.")
.example("By March 2028 the hubs reach people who had no help before, and their costs can be met after the grant")
.suggest("The common evaluation shows that the hubs reach people who were not reached before and that their costs can be met")
.topics(&["T4", "M4"]);

pub(in super::super) const NETWORK_CONDITION: Question = Question::line(
    "network_condition",
    "the condition or group that the network serves",
    "Which condition, or which group of patients, is the network for?",
)
.when(CLINICAL)
.help("A clinical network works on one thing. Put it so that it can follow \"for\".")
.example("people with a personality disorder")
.short()
.topics(&["A10", "R10"]);

pub(in super::super) const LEAD_CLINICIAN: Question = Question::line(
    "lead_clinician",
    "the lead clinician",
    "Who is the lead clinician of the network?",
)
.when(CLINICAL)
.help("A post and the body that employs it. The lead clinician leads on standards, not on other bodies' staff.")
.example("Consultant psychiatrist, Anytown NHS Trust")
.topics(&["R10"]);

pub(in super::super) const NETWORK_MANAGER: Question = Question::line(
    "network_manager",
    "the network manager",
    "Who manages the network?",
)
.when(CLINICAL)
.help("A post and the body that employs it. Somebody has to call meetings, keep the data and chase the plan.")
.example("Network Manager, Anytown Befriending")
.topics(&["R6", "R10"]);

pub(in super::super) const PATHWAYS: Question = Question::lines(
    "pathways",
    "the shared standards and pathways",
    "Which standards and pathways do the partners share?",
)
.when(CLINICAL)
.help("Name them, with version or date. Each body approves them under its own clinical governance before they are used.")
.example("Pathway for first assessment, version 2 of May 2027; Standard for crisis plans")
.topics(&["R10"]);

pub(in super::super) const NETWORK_TRAINING: Question = Question::text(
    "network_training",
    "the shared training",
    "Which training do the partners offer to each other's staff?",
)
.when(CLINICAL)
.help("Say how often, who runs it and who may come. Leave it unanswered if there is none.")
.example("Four half-days a year, run by Anytown NHS Trust and open to the staff and volunteers of every Partner")
.optional()
.topics(&["R10", "P1"]);

pub(in super::super) const SITES: Question = Question::rows(
    "sites",
    "the shared sites",
    "Which sites are shared, who holds each, and on what basis is it used?",
    &rows::SITES,
)
.when(WITH_SITES)
.help(
    "One entry for each building. If nobody says that it is a licence, the use of a room can become a tenancy. A \
    leased building may need the landlord's consent.",
)
.example("Anytown Hall; Anytown Council; licence; Anytown Council")
.optional()
.topics(&["R8", "R12"]);

pub(in super::super) const HUB_LIST: Question = Question::rows(
    "hubs",
    "the hubs",
    "Which hubs are there, and who runs each?",
    &rows::HUBS,
)
.when(HUBS)
.help("One entry for each hub. Each should have a paid co-ordinator, if only for a few hours.")
.example("North hub; Anytown Befriending; the northern villages; Co-ordinator for 14 hours a week")
.optional()
.topics(&["R2", "F5"]);
