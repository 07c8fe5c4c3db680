//! Forms 30 to 40: public money, clinical networks, hubs and staff.

use super::{COLLABORATING, MANDATE, NETWORKS, REVIEW, SECTION_75};
use super::{Described, Standing};

pub(super) const FORMS: &[Described] = &[
    Described {
        number: 30,
        key: "pooled-fund",
        name: "pooled fund of public bodies",
        account: "Health bodies and councils put money into one fund, held by one of them, under a power that the law gives to them only.",
        sources: &[SECTION_75, MANDATE],
        standing: Standing::Own("pooled-fund"),
    },
    Described {
        number: 31,
        key: "lead-commissioning",
        name: "lead commissioning or joined provision",
        account: "A health body or a council buys or provides services for the other under the same powers that allow a pooled fund.",
        sources: &[SECTION_75],
        standing: Standing::MappedTo {
            form: "pooled-fund",
            because: "it rests on the same powers and needs the same answers on functions and consultation; say that no money is pooled if that is so",
        },
    },
    Described {
        number: 32,
        key: "private-finance",
        name: "private finance of public assets",
        account: "Private money builds or renews public assets, which the public body then pays to use for decades.",
        sources: &[REVIEW],
        standing: Standing::OutOfScope {
            reason: "it is a matter of lending, building and procurement over decades, which a memorandum cannot settle",
            turn_to: "the finance department of the public body and advisers on infrastructure contracts",
        },
    },
    Described {
        number: 33,
        key: "older-statutory-forms",
        name: "older statutory partnerships",
        account: "Care trusts, primary care groups, health action zones and local strategic partnerships were set up by laws or policies of their time.",
        sources: &[REVIEW],
        standing: Standing::OutOfScope {
            reason: "they were made under laws or programmes of their time, most of which have been replaced",
            turn_to: "the bodies that took over their functions; what they do together today is likely to be a pooled fund or committees in common",
        },
    },
    Described {
        number: 34,
        key: "compact",
        name: "compact of government and the voluntary sector",
        account: "Government and the voluntary sector record how they will treat each other, without any service being agreed.",
        sources: &[REVIEW],
        standing: Standing::OutOfScope {
            reason: "it is made between a government and a whole sector, and not by partners in a piece of work",
            turn_to: "the covenant or agreement with civil society that is in force in your nation; you can name it among your principles",
        },
    },
    Described {
        number: 35,
        key: "clinical-network",
        name: "managed clinical network",
        account: "Professionals of several bodies share pathways, standards and training for people with one condition.",
        sources: &[REVIEW, MANDATE],
        standing: Standing::Own("clinical-network"),
    },
    Described {
        number: 36,
        key: "hub-network",
        name: "hub network with small grants",
        account: "A fund pays small grants to community hubs, each with a co-ordinator, which are judged by one evaluation before more are added.",
        sources: &[MANDATE],
        standing: Standing::Own("hub-network"),
    },
    Described {
        number: 37,
        key: "devolved-small-grants",
        name: "devolved small grants",
        account: "Small groups bid for small sums on equal terms, without the whole course of public buying.",
        sources: &[MANDATE],
        standing: Standing::MappedTo {
            form: "hub-network",
            because: "each group that gets a grant takes the place of a hub; keep the paperwork in proportion to the sum",
        },
    },
    Described {
        number: 38,
        key: "health-village",
        name: "health village",
        account: "Services of many kinds are planned together for people who have the same needs.",
        sources: &[MANDATE],
        standing: Standing::MappedTo {
            form: "clinical-network",
            because: "services are organised around one group of people; describe the people as the condition or group of the network",
        },
    },
    Described {
        number: 39,
        key: "shared-staff",
        name: "sharing of staff",
        account: "Employers lend staff to each other, keep a common bank of temporary staff or accept each other's checks.",
        sources: &[COLLABORATING],
        standing: Standing::MappedTo {
            form: "provider-federation",
            because: "like employers agree on rules for all; answer the questions on secondment and shared posts, and ask an adviser on employment",
        },
    },
    Described {
        number: 40,
        key: "joint-commissioning-group",
        name: "informal group that commissions together",
        account: "People from many sides meet early and often, agree by consensus what should be bought, and nobody is in charge.",
        sources: &[NETWORKS],
        standing: Standing::MappedTo {
            form: "informal-network",
            because: "it advises and decides nothing by itself; say who in the end decides on the money",
        },
    },
];
