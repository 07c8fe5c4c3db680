//! The questions of jointly controlled companies and of pooled funds.

use super::super::rows;
use crate::checklist::condition::Condition;
use crate::checklist::question::Question;

const COMPANY: Condition = Condition::Is("document.form", "jointly-controlled-company");
const POOL: Condition = Condition::Is("document.form", "pooled-fund");

pub(in super::super) const COMPANY_NAME: Question = Question::line(
    "company_name",
    "the name of the company",
    "What is the company called?",
)
.when(COMPANY)
.help("The full name as registered, or as it will be. Check at Companies House that it is free.")
.example("Anytown Care Together Limited")
.short()
.topics(&["A02", "R1"]);

pub(in super::super) const COMPANY_NUMBER: Question = Question::line(
    "company_number",
    "the number of the company",
    "What is its company number?",
)
.when(COMPANY)
.help("Eight characters, on the certificate of incorporation. Answer none if the company is not registered yet.")
.example("01234567")
.or_none()
.topics(&["A02"]);

pub(in super::super) const COMPANY_PARTNER: Question = Question::partner(
    "company_partner",
    "the company among the partners",
    "If the company is itself one of the partners of this document, which is it?",
)
.when(COMPANY)
.help("A company is bound only by what it signs. Leave it unanswered if it is not among the partners; it can sign later.")
.example("anytown-care-together")
.optional()
.topics(&["A02", "N2"]);

pub(in super::super) const COMPANY_CHARITY: Question = Question::yes_no(
    "company_charity",
    "whether the company is a charity",
    "Is the company a charity, or will it be?",
)
.when(COMPANY)
.help("A charity has its own objects and trustees, and its money cannot be paid out to members. Ask an adviser which fits.")
.example("no")
.topics(&["A02", "G1"]);

pub(in super::super) const GUARANTEE: Question = Question::money(
    "guarantee",
    "what each member guarantees",
    "How much does each member promise to pay if the company is wound up?",
)
.when(COMPANY)
.help("In a company limited by guarantee members hold no shares; each promises a fixed sum, often £1. It stands in the articles.")
.example("£1")
.suggest("£1")
.topics(&["K2"]);

pub(in super::super) const COMPANY_RESERVED: Question = Question::lines(
    "company_reserved",
    "what the company does only with its members' consent",
    "What may the company do only if its members agree?",
)
.when(COMPANY)
.help("Directors run the company; members keep the decisions that change what they own. If the list is long, the directors cannot act.")
.example("changing the articles; borrowing; admitting a member")
.suggest(
    "changing its articles or its name; admitting a member; borrowing, or giving a guarantee or security; starting \
    a business outside its business plan; entering into a contract with a member that is not on ordinary terms; \
    winding it up or merging it",
)
.topics(&["D4", "N1"]);

pub(in super::super) const COMPANY_FUNDING: Question = Question::text(
    "company_funding",
    "how the company is funded",
    "How is the company funded, and what do its members put in?",
)
.when(COMPANY)
.help("Say whether members pay a subscription, lend money or give only what they choose. Answer none if they put nothing in.")
.example("From its contracts; each member also pays a subscription of £500 a year")
.or_none()
.topics(&["F1", "F2"]);

pub(in super::super) const COMPANY_LOANS: Question = Question::yes_no(
    "company_loans",
    "whether the members lend the company money",
    "Is what the members put into the company a loan that it repays?",
)
.when(Condition::All(&[
    COMPANY,
    Condition::Given("roles_and_responsibilities.company_funding"),
]))
.help("If it is, the company keeps a surplus until it has repaid them, and a member that leaves is still owed its loan.")
.example("no")
.suggest("no")
.full()
.topics(&["F1", "G1"]);

pub(in super::super) const POOL_BODIES: Question = Question::partners(
    "pool_bodies",
    "the bodies that pay into the pooled fund",
    "Which partners pay into the pooled fund?",
)
.when(POOL)
.help(
    "Only public bodies to which the law gives the power can pool. A charity or company can be paid from the \
    fund for services, but does not pay in. Ask an adviser.",
)
.example("anytown-council; anytown-icb")
.short()
.topics(&["A06", "F6"]);

pub(in super::super) const POOL_FUNCTIONS: Question = Question::lines(
    "pool_functions",
    "the functions that the fund covers",
    "Which functions of the public bodies does the fund cover?",
)
.when(POOL)
.help("Functions in law, body by body. What is not listed is not covered, and money for it cannot come from the fund.")
.example("community nursing, of Anytown NHS Trust; care and support of adults, of Anytown Council")
.topics(&["A06", "A10"]);

pub(in super::super) const POOL_MANAGER: Question = Question::line(
    "pool_manager",
    "the manager of the pooled fund",
    "Which officer of the host manages the fund?",
)
.when(POOL)
.help("A named post, who authorises payments and reports on the fund to every body that pays in.")
.example("Head of Joint Finance")
.topics(&["F6"]);

pub(in super::super) const POOL_BENEFIT: Question = Question::text(
    "pool_benefit",
    "how the pooled fund improves the functions",
    "How is pooling likely to improve how the functions are carried out?",
)
.when(POOL)
.help("The bodies have to be able to show that it is likely to. A vague answer is the first thing that a challenge picks on.")
.example("One team assesses each person once, and nobody waits while two bodies settle who pays")
.topics(&["A06", "A09"]);

pub(in super::super) const POOL_CONSULTATION: Question = Question::text(
    "pool_consultation",
    "who has been consulted",
    "Who has been consulted on the pooled fund, and when?",
)
.when(POOL)
.help("Consult the people affected before you decide, and keep what they said. Answer none if it has not happened yet.")
.example("People who use the services and staff, from 1 May to 30 June 2027")
.or_none()
.topics(&["A06", "R14"]);

pub(in super::super) const DIRECTORS: Question = Question::rows(
    "directors",
    "the directors whom each member appoints",
    "How many directors may each member appoint?",
    &rows::DIRECTORS,
)
.when(COMPANY)
.help("One entry for each member. Check that the numbers agree with the articles, and with \"equal partners\" if you say so.")
.example("Anytown Befriending; 1")
.topics(&["D2", "S2"]);
