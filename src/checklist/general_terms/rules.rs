//! The checks of the general terms.

use crate::check::{Rule, Severity};

mod bodies;
pub(super) mod definitions;
mod information;
mod signing;
mod terms;

/// The checks, in order of their codes.
pub(super) const RULES: &[Rule] = &[
    Rule {
        code: "GEN01",
        severity: Severity::Error,
        title: "every partner has a signatory",
        explanation: "Each partner agrees through a person with authority. Give every partner an entry in \
            `general_terms.signatories` with the name and post of whoever signs. An unincorporated partner that \
            names its people under `partners` signs through all of them, and needs no entry.",
        check: signing::every_partner_signs,
    },
    Rule {
        code: "GEN02",
        severity: Severity::Warning,
        title: "a form that needs two signatories has one",
        explanation: "A charitable incorporated organisation normally signs by two of its trustees, and unincorporated charities \
            by all trustees or, in England and Wales, by two or more whom a resolution authorises (Charities Act 2011, \
            section 333; looked up on 23 November 2026). Check the constitution, and name the second person in \
            `second_name`. In Scotland and Northern Ireland ask an adviser.",
        check: signing::two_sign,
    },
    Rule {
        code: "GEN03",
        severity: Severity::Warning,
        title: "one person signs for two partners",
        explanation: "A person who signs on both sides has a conflict of interest. Let somebody else sign for one of them.",
        check: signing::one_signs_for_two,
    },
    Rule {
        code: "GEN04",
        severity: Severity::Warning,
        title: "exclusivity without a binding document",
        explanation: "A document of which this does not bind cannot keep partners to exclusivity, and the \
            promise makes it look like a contract. Leave it out, or write an agreement that binds, with advice on \
            competition law.",
        check: terms::exclusivity_binds,
    },
    Rule {
        code: "GEN05",
        severity: Severity::Warning,
        title: "a public body takes part and nobody helps with requests for information",
        explanation: "Public bodies have to answer requests for information within a set time, also about what \
            others hold for them. Say within what time the partners help.",
        check: information::requests_for_information,
    },
    Rule {
        code: "GEN06",
        severity: Severity::Warning,
        title: "no personal data, though other answers suggest some",
        explanation: "Referrals, case records and measures counted by person involve personal data. If any passes \
            between partners, say who decides what is done with it, and ask the data protection officers.",
        check: information::personal_data_after_all,
    },
    Rule {
        code: "GEN07",
        severity: Severity::Warning,
        title: "the governing law is not that of the nation",
        explanation: "The statutes that the text names follow the nation; the courts follow the governing law. When the two differ \
            the text may contradict itself. Choose the law of the nation, or ask an adviser.",
        check: terms::law_of_another_nation,
    },
    Rule {
        code: "GEN08",
        severity: Severity::Warning,
        title: "a law on what binds, though governing law does not bind",
        explanation: "Where only named topics bind, governing law should be one of them; otherwise nobody knows which law \
            applies to the others. Add `law` to `document.binding_topics`.",
        check: terms::law_binds,
    },
    Rule {
        code: "GEN09",
        severity: Severity::Error,
        title: "a partner approves only after the work starts",
        explanation: "The document takes effect when every partner has approved it. An approval later than the start \
            leaves a time in which nothing holds. Move the start, or the meeting.",
        check: signing::approved_before_start,
    },
    Rule {
        code: "GEN10",
        severity: Severity::Warning,
        title: "an agreed document lacks a partner's approval",
        explanation: "The document is marked as agreed and approvals are listed, but not for every partner or not with a \
            date. Add them, or set the status back.",
        check: signing::agreed_and_approved,
    },
    Rule {
        code: "GEN11",
        severity: Severity::Warning,
        title: "many partners own materials jointly",
        explanation: "Materials owned jointly can be used outside the work only with everybody's consent, which is hard to get with \
            many partners. With more than four partners, let the creator or one partner own them.",
        check: terms::joint_ownership_of_many,
    },
    Rule {
        code: "GEN12",
        severity: Severity::Warning,
        title: "a deed that may be signed electronically",
        explanation: "In the view of the Law Commission for England and Wales a witness to a deed has to be present in \
            person when it is signed, on screen or on paper (Electronic execution of documents, 2019; looked up on 23 \
            November 2026). Public bodies may have to use a seal. Check that every signatory can do that, or sign by \
            hand; ask an adviser.",
        check: signing::deed_signed_electronically,
    },
    Rule {
        code: "GEN13",
        severity: Severity::Error,
        title: "a term is defined twice",
        explanation: "A defined term has one meaning in the whole document. The draft defines the usual words itself, such \
            as Partner, Work, Term and Budget. Choose another word for what you mean.",
        check: definitions::defined_twice,
    },
    Rule {
        code: "GEN14",
        severity: Severity::Warning,
        title: "nothing excludes a partnership in law",
        explanation: "People who carry on a business in common with a view of profit can be partners in law without \
            meaning to, each answering for what the others do (Partnership Act 1890; looked up on 23 November 2026). Answer \
            yes, unless an adviser has told you otherwise.",
        check: terms::partnership_not_excluded,
    },
    Rule {
        code: "GEN15",
        severity: Severity::Warning,
        title: "an earlier arrangement goes on beside a document that replaces everything",
        explanation: "The document says that it holds all that was agreed, and another answer says that an earlier \
            arrangement continues. Then nobody knows which holds. End the earlier one, or name it and say which comes \
            first.",
        check: terms::earlier_agreement_goes_on,
    },
    Rule {
        code: "GEN16",
        severity: Severity::Warning,
        title: "data on health or the like is passed without a condition",
        explanation: "Data on health, ethnic origin, belief, sexual life and some other subjects needs a second ground \
            besides the lawful basis. Ask your data protection officer which applies, or ask an adviser.",
        check: information::special_data_without_condition,
    },
    Rule {
        code: "GEN17",
        severity: Severity::Note,
        title: "a deed by a partner that makes deeds in its own way",
        explanation: "Councils, some health bodies, universities and partnerships make deeds as their own constitutions and \
            statutes say; what holds in Northern Ireland for any but companies was not looked up. The draft \
            leaves room for signatures and a seal; ask an adviser whether it fits.",
        check: signing::deed_not_looked_up,
    },
    Rule {
        code: "GEN18",
        severity: Severity::Warning,
        title: "a route of public money that the nation does not have",
        explanation: "England and Wales each have a provider selection regime for health care services (looked up on 23 \
            November 2026). Scotland and Northern Ireland do not: there general procurement law applies. Ask an adviser.",
        check: terms::route_of_another_nation,
    },
    Rule {
        code: "GEN19",
        severity: Severity::Warning,
        title: "a duty that the nation does not have",
        explanation: "The duty of certain bodies to have regard to the need to keep people from being drawn into terrorism \
            extends to England, Wales and Scotland (Counter-Terrorism and Security Act 2015, section 26; looked up on 23 \
            November 2026). Leave it out in Northern Ireland, or ask an adviser.",
        check: terms::duty_of_another_nation,
    },
    Rule {
        code: "GEN20",
        severity: Severity::Warning,
        title: "a breach of personal data is told too late",
        explanation: "A controller may have to report a breach to the regulator within 72 hours of knowing of it (looked up \
            on 23 November 2026). The partner that finds it has to tell the others well before that; a day is usual.",
        check: information::breach_told_late,
    },
    Rule {
        code: "GEN21",
        severity: Severity::Warning,
        title: "the answers on public money contradict each other",
        explanation: "One answer says which kind of public money comes, the other that none does, or the other way round. \
            Make them agree; if it is not known yet, say so.",
        check: terms::no_money_but_a_route,
    },
    Rule {
        code: "GEN22",
        severity: Severity::Note,
        title: "a commitment that nothing measures",
        explanation: "A commitment on the environment or the community that nobody measures is soon forgotten. Add a measure \
            under monitoring and review, or leave the commitment out.",
        check: terms::commitment_without_measure,
    },
    Rule {
        code: "GEN23",
        severity: Severity::Error,
        title: "a data flow goes from a partner to itself",
        explanation: "A data flow has a partner that gives the data and another that receives it. Name the one that receives.",
        check: information::flow_to_itself,
    },
    Rule {
        code: "GEN24",
        severity: Severity::Note,
        title: "a term is defined and not used",
        explanation: "No answer uses the term, in capitals as it is defined. The draft then leaves the definition out. Use the term \
            where it is meant, or take the definition out.",
        check: definitions::defined_and_not_used,
    },
    Rule {
        code: "GEN25",
        severity: Severity::Warning,
        title: "a term is defined by itself",
        explanation: "The meaning of a term uses the term, or two terms are each defined by the other. Then neither has a meaning. Say \
            what it is in other words.",
        check: definitions::defined_by_itself,
    },
    Rule {
        code: "GEN26",
        severity: Severity::Note,
        title: "a partner is missing from the approvals",
        explanation: "Approvals are listed for some partners and not for this one. Each body decides for itself: a document that one has \
            not approved does not hold for it. Add its board or committee, with the date of the meeting.",
        check: signing::approval_missing,
    },
    bodies::ENGLISH_ONLY_IN_WALES,
    bodies::NHS_IN_NAME,
    bodies::NAME_OF_A_BODY,
    super::languages::RULE,
    bodies::NO_WORD_ON_FRAUD,
    bodies::NO_SUCCESSORS,
    Rule {
        code: "GEN33",
        severity: Severity::Note,
        title: "the risks to people's data are assessed only after the work starts",
        explanation: "An assessment of the risks to people whose data is used helps only before anything is passed on. Where the risk \
            is likely to be high the law asks for it beforehand (UK General Data Protection Regulation, article 35; general \
            knowledge, not looked up). Here it is done after the start, and after the time of getting ready if there is one. \
            Move the assessment, or the start; ask the data protection officers.",
        check: information::assessed_too_late,
    },
    bodies::EXCLUSIVE_TOO_LONG,
    bodies::BIDS_WITHOUT_REASON,
];
