//! Ways of deciding, leaving and settling disputes that no example uses, drafted and read.

use super::printed::drafted;
use std::fmt::Write;

/// So many partners, which take turns through some legal forms, and the rest of an answers file.
fn agreement(count: usize, form: Option<&str>, rest: &str) -> String {
    const FORMS: [&str; 5] = [
        "charitable-company",
        "nhs-trust",
        "local-authority",
        "charitable-trust",
        "company",
    ];
    let mut text =
        "[document]\nkind = \"alliance\"\ndepth = \"full\"\nbinding = \"all\"\n".to_owned();
    if let Some(form) = form {
        let _ = writeln!(text, "form = \"{form}\"");
    }
    for n in 0..count {
        let _ = write!(
            text,
            "[[partners]]\nid = \"p{n}\"\nname = \"Partner {n}\"\nform = \"{}\"\n",
            FORMS[n % FORMS.len()]
        );
    }
    text + rest
}

const VOTE: &str = "[decision_making]\nrule = \"vote\"\nthreshold = \"two-thirds\"\nvote_base = \"all-votes\"\nvoting = \"one-each\"\nquorum = 3\n";
const HARSH: &str = "[admission_of_new_partners]\nopen_to = \"by-invitation\"\nthreshold = \"two-thirds\"\neffect = \"equal\"\n\
    [termination]\nnotice = \"3 months\"\nending = \"two-thirds\"\nremoval = \"two-thirds-of-others\"\nchanges = \"may-remove\"\n";

#[track_caller]
fn text(count: usize, form: Option<&str>, rest: &str) -> String {
    drafted(&agreement(count, form, rest)).plain_text()
}

#[track_caller]
fn says(text: &str, words: &str) {
    assert!(text.contains(words), "{words:?} is not in:\n{text}");
}

#[track_caller]
fn never_says(text: &str, words: &str) {
    let line = text.lines().find(|line| line.contains(words));
    assert!(line.is_none(), "{words:?} is in {line:?}");
}

#[test]
fn committees_in_common_print_no_joint_vote() {
    for (form, rest) in [
        (
            Some("committees-in-common"),
            format!(
                "{VOTE}deadlock = \"chair-casting\"\nurgent = \"same-rule\"\nconflicts = \"no-vote\"\n{HARSH}"
            ),
        ),
        (
            None,
            format!(
                "{VOTE}deadlock = \"chair-casting\"\n[joint_steering_group]\nneeded = true\nstatus = \"committees-in-common\"\n{HARSH}"
            ),
        ),
        (
            None,
            format!("[decision_making]\nrule = \"each-for-itself\"\nquorum = 3\n{HARSH}"),
        ),
    ] {
        let text = text(4, form, &rest);
        says(
            &text,
            "each takes its own decision, for its own Partner only",
        );
        says(&text, "There is no joint vote");
        says(
            &text,
            "Every Partner has to agree to a new Partner, each for itself.",
        );
        says(&text, "only by decision of all the others, each for itself");
        says(&text, "All Partners together can end this Agreement");
        says(
            &text,
            "Each also needs the quorum that its own rules set for it.",
        );
        for words in [
            "two thirds",
            "at least 3 of 4 votes",
            "has one vote",
            "If votes are equal",
            "A vote carries",
            "decide about the Work together",
        ] {
            never_says(&text, words);
        }
    }
}

#[test]
fn weighted_votes_of_many_go_to_the_schedule() {
    let mut rest = VOTE.replace("one-each", "weighted");
    for n in 0..9 {
        let _ = write!(
            rest,
            "[[decision_making.votes]]\npartner = \"p{n}\"\nvotes = {}\n",
            n + 1
        );
    }
    let text = text(9, None, &format!("{rest}{HARSH}"));
    says(&text, "45 in all");
    says(&text, "at least 30 of 45 votes");
    says(
        &text,
        "at least 31 of 46 votes; if one with one vote left, at least 30 of 44 votes",
    );
    says(&text, "at present at least 6 of 9 Partners");
    says(&text, "at present at least 6 of 8 others");
    let document = drafted(&agreement(9, None, &format!("{rest}{HARSH}")));
    let schedule = document
        .divisions
        .iter()
        .find(|d| d.id.as_deref() == Some("schedule-votes"));
    assert!(schedule.is_some());
}

#[test]
fn the_chair_settles_equal_votes_only() {
    let rest = VOTE.replace("two-thirds", "more-than-half");
    let text = text(
        4,
        None,
        &format!(
            "{rest}deadlock = \"chair-casting\"\n[joint_steering_group]\nneeded = true\nchair = \"chosen\"\n"
        ),
    );
    says(&text, "If votes are equal, the chair has a casting vote.");
    says(&text, "at least 3 of 4 votes");
}

#[test]
fn consensus_counts_no_votes() {
    let text = text(
        5,
        None,
        &format!(
            "[decision_making]\nrule = \"consensus\"\nquorum = 4\ndeadlock = \"refer-up\"\n{HARSH}"
        ),
    );
    says(&text, "none of them objects");
    says(&text, "at least 4 of the 5 Partners");
    never_says(&text, "of 5 votes");
    never_says(&text, "A vote carries");
    never_says(&text, "votes needed");
}

#[test]
fn a_commissioner_that_observes_is_not_counted() {
    let roles = "[roles_and_responsibilities]\ncommissioner_role = \"observer\"\n";
    let commissioner = |text: String| {
        text.replacen(
            "local-authority\"\n",
            "local-authority\"\ncommissioner = true\n",
            1,
        )
    };
    let answers = commissioner(agreement(5, None, &format!("{roles}{VOTE}")));
    let text = drafted(&answers).plain_text();
    says(&text, "at least 4 of 5 votes");
    says(
        &text,
        "Without them, a decision needs at least 3 of 4 votes.",
    );
    let member = answers.replace("observer", "member");
    never_says(&drafted(&member).plain_text(), "Without them");
}

#[test]
fn a_federation_counts_those_who_are_affected() {
    let affected =
        format!("{VOTE}constituency = \"affected\"\nreserved_matters = [\"Ending the work\"]\n");
    let federation = text(7, Some("provider-federation"), &affected);
    says(
        &federation,
        "Only the Partners that a decision affects take part in it.",
    );
    says(
        &federation,
        "if 4 Partners are affected, at least 3 of 4 votes",
    );
    // The question belongs to federations only.
    never_says(
        &text(7, Some("alliance"), &affected),
        "Only the Partners that a decision affects",
    );
}

#[test]
fn two_partners_have_a_way_out_and_no_removal() {
    let disputes = "[dispute_resolution]\nservices_continue = true\nmediation = true\nmediation_costs = \"equal\"\nlast = \"expert-money\"\n\
        [[dispute_resolution.stages]]\nid = \"a\"\nwho = \"contacts\"\nwithin = \"10 working days\"\n\
        [[dispute_resolution.stages]]\nid = \"b\"\nwho = \"chairs\"\nwithin = \"2 weeks\"\n";
    let rest = format!(
        "[decision_making]\nrule = \"consensus\"\nquorum = 2\ndeadlock = \"mediator\"\n{HARSH}{disputes}"
    );
    let text = text(2, None, &rest);
    says(&text, "neither of them objects");
    says(&text, "they must ask a mediator whom they choose together");
    says(&text, "whom both Partners choose together");
    says(
        &text,
        "When one of the two Partners leaves, this Agreement ends.",
    );
    never_says(&text, "can be required to leave");
    never_says(&text, "all the Partners");
    never_says(&text, "All Partners");
    never_says(&text, "the Partners concerned choose");
}

#[test]
fn one_partner_that_leaves_two_ends_the_whole() {
    let leaves = "[[termination.leavers]]\npartner = \"p1\"\nleaves = 2028-05-15\n";
    let text = text(
        2,
        None,
        &format!("[decision_making]\nrule = \"consensus\"\nquorum = 2\n{HARSH}{leaves}"),
    );
    says(&text, "From 16 May 2028");
    says(
        &text,
        "Fewer than two Partners are left, so that everything ends.",
    );
}

#[test]
fn the_lead_partner_that_leaves_is_replaced() {
    let lead = "[roles_and_responsibilities]\nlead_model = \"lead-body\"\nlead_partner = \"p0\"\n";
    let leaves = "[[termination.leavers]]\npartner = \"p0\"\nleaves = 2028-05-15\n";
    let unnamed = text(3, None, &format!("{lead}{VOTE}{HARSH}{leaves}"));
    says(
        &unnamed,
        "Before that day another Partner takes over from Partner 0 as Lead Partner",
    );
    let named = text(
        3,
        None,
        &format!("{lead}{VOTE}{HARSH}lead_successor = \"p2\"\n{leaves}"),
    );
    says(
        &named,
        "Partner 2 takes over from Partner 0 as Lead Partner",
    );
    says(
        &named,
        "If the Lead Partner leaves, Partner 2 takes over from it",
    );
}

#[test]
fn what_is_not_known_of_a_joiner_is_to_be_agreed() {
    let rest = VOTE.replace("one-each", "weighted")
        + "[[decision_making.votes]]\npartner = \"p0\"\nvotes = 2\n[[decision_making.votes]]\npartner = \"p1\"\nvotes = 1\n\
        [[decision_making.votes]]\npartner = \"p2\"\nvotes = 1\n[risk_sharing]\nbasis = \"equal\"\n"
        + &HARSH.replace("equal", "pro-rata").replace("[termination]", "[[admission_of_new_partners.joiners]]\nid = \"yew\"\nname = \"Yew\"\njoins = 2028-04-01\n[termination]");
    let text = text(3, None, &rest);
    says(&text, "to be agreed");
    never_says(&text, "1/4");
}
