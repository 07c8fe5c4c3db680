//! Forms 15 to 29: pairs, shared places, trusts and systems.

use super::{COLLABORATING, MANDATE, NETWORKS};
use super::{Described, Standing};

pub(super) const FORMS: &[Described] = &[
    Described {
        number: 15,
        key: "strategic-partnership",
        name: "strategic partnership of two",
        account: "Two organisations pair for years to offer a line of service that neither could offer alone.",
        sources: &[MANDATE],
        standing: Standing::MappedTo {
            form: "separate-contracts",
            because: "each keeps its own income and staff; two partners decide by agreeing, and the savings they hope for can stand among the measures",
        },
    },
    Described {
        number: 16,
        key: "service-for-one-group",
        name: "service agreement for one group of patients",
        account: "A health body agrees with a provider on support made to measure for a small named group of people.",
        sources: &[MANDATE],
        standing: Standing::MappedTo {
            form: "lead-body",
            because: "the health body answers for the people and pays the provider; give the number of people as the target of a measure",
        },
    },
    Described {
        number: 17,
        key: "co-located-service",
        name: "co-located service",
        account: "Several services share a building and a front door, and their managers run the place together.",
        sources: &[NETWORKS],
        standing: Standing::Own("co-located-service"),
    },
    Described {
        number: 18,
        key: "committees-in-common",
        name: "committees in common",
        account: "Each body gives powers to a committee of its own, and the committees meet in one room and each decide for their own body.",
        sources: &[COLLABORATING],
        standing: Standing::Own("committees-in-common"),
    },
    Described {
        number: 19,
        key: "group-model",
        name: "group with shared leaders",
        account: "Several trusts have one chief executive, while each keeps its board and a managing director.",
        sources: &[COLLABORATING],
        standing: Standing::MappedTo {
            form: "committees-in-common",
            because: "each board still decides for its own trust; say how officers who serve several of them deal with conflicts, and how the sharing can be undone",
        },
    },
    Described {
        number: 20,
        key: "joint-executive",
        name: "joint executive team on the way to merger",
        account: "Trusts first work side by side, then share one executive team, and in the end become one body.",
        sources: &[COLLABORATING],
        standing: Standing::MappedTo {
            form: "committees-in-common",
            because: "this covers the time in which the bodies are separate; the merger itself is outside what the program drafts and needs advice from an early day",
        },
    },
    Described {
        number: 21,
        key: "leadership-board",
        name: "provider leadership board",
        account: "Chief executives of several providers meet as a board, each with powers handed over by its own organisation.",
        sources: &[COLLABORATING],
        standing: Standing::MappedTo {
            form: "provider-federation",
            because: "leaders speak for their own organisations at one table; write down what each may decide alone",
        },
    },
    Described {
        number: 22,
        key: "lead-provider-collaborative",
        name: "lead provider collaborative with a budget handed over",
        account: "One provider holds the budget for a specialised service for a whole area and buys it from itself and others.",
        sources: &[COLLABORATING],
        standing: Standing::MappedTo {
            form: "lead-body",
            because: "the lead holds the money and contracts with the rest; keep those who buy apart from those who provide",
        },
    },
    Described {
        number: 23,
        key: "provider-federation",
        name: "provider federation",
        account: "Like providers join a membership body with a subscription, a small office and a rule on who votes on what.",
        sources: &[COLLABORATING],
        standing: Standing::Own("provider-federation"),
    },
    Described {
        number: 24,
        key: "provider-alliance",
        name: "alliance of neighbouring hospitals",
        account: "A few trusts each lead one shared programme, and say beforehand what they will not give up.",
        sources: &[COLLABORATING],
        standing: Standing::MappedTo {
            form: "committees-in-common",
            because: "no contract binds them and each board decides; give each programme to one owner, and list what is not given up as reserved matters",
        },
    },
    Described {
        number: 25,
        key: "place-partnership",
        name: "integrated care partnership for a place",
        account: "Health bodies, the council, family doctors and the voluntary sector of a place meet as one board and plan its services.",
        sources: &[COLLABORATING],
        standing: Standing::MappedTo {
            form: "steering-group-consortium",
            because: "one group has a seat for every partner, each within its authority; where money is pooled, that part is a pooled fund with a document of its own",
        },
    },
    Described {
        number: 26,
        key: "system-agreement",
        name: "yearly collaborative agreement of a system",
        account: "The bodies of an area agree every year on shared results and on limits to what they spend together.",
        sources: &[COLLABORATING],
        standing: Standing::MappedTo {
            form: "alliance",
            because: "all sign one text with shared measures and money; give it a term of one year, and let it end unless it is renewed",
        },
    },
    Described {
        number: 27,
        key: "lead-commissioner",
        name: "lead commissioner for several areas",
        account: "One commissioner buys a service, such as ambulances, for many others and deals with the provider for them.",
        sources: &[COLLABORATING],
        standing: Standing::MappedTo {
            form: "contractual-consortium",
            because: "commissioners bind themselves to let one act for all; answer lead-commissioner to who leads, and ask an adviser under which power",
        },
    },
    Described {
        number: 28,
        key: "like-providers",
        name: "alliance of like providers",
        account: "Services of the same kind in different areas share systems, training and buying.",
        sources: &[COLLABORATING],
        standing: Standing::MappedTo {
            form: "provider-federation",
            because: "members of one kind serve themselves through a joint office; whoever buys for all needs a mandate in writing",
        },
    },
    Described {
        number: 29,
        key: "general-practice-merger",
        name: "large general practice",
        account: "Many practices of family doctors merge into one partnership with a shared office.",
        sources: &[COLLABORATING],
        standing: Standing::OutOfScope {
            reason: "it is a merger of businesses into one partnership in law, in which the partners are liable in person",
            turn_to: "a solicitor and an accountant who act for general practices; the merged practice can then be a partner here",
        },
    },
];
