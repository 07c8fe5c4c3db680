//! The templates that are part of the program.

macro_rules! built_in {
    ($($name:literal),* $(,)?) => {
        &[$(($name, include_str!(concat!("../../templates/", $name)))),*]
    };
}

/// Each built-in template: its name, and its text.
pub static BUILT_IN: &[(&str, &str)] = built_in![
    "alliance.md",
    "companions/action_plan.md",
    "companions/assurance_report.md",
    "companions/calendar.md",
    "companions/decision_record.md",
    "companions/exit_plan.md",
    "companions/joining_deed.md",
    "companions/joining_letter.md",
    "companions/joining_scots.md",
    "companions/notice_of_withdrawal.md",
    "companions/parts/about.md",
    "companions/parts/adherence.md",
    "companions/parts/joining_body.md",
    "companions/parts/newcomer.md",
    "companions/readiness.md",
    "companions/risk_register.md",
    "companions/signature_sheet.md",
    "companions/summary.md",
    "companions/terms_of_reference.md",
    "items/action_plan.md",
    "items/admission_of_new_partners.md",
    "items/decision_making.md",
    "items/dispute_resolution.md",
    "items/document.md",
    "items/financing.md",
    "items/general_terms.md",
    "items/joint_steering_group.md",
    "items/monitoring_and_review.md",
    "items/partners.md",
    "items/point_of_contact.md",
    "items/profit_sharing.md",
    "items/purpose.md",
    "items/risk_sharing.md",
    "items/roles_and_responsibilities.md",
    "items/termination.md",
    "items/timeframe.md",
    "languages/cy.toml",
    "mou.md",
    "parts/about_this_draft.md",
    "parts/alliance_principles.md",
    "parts/background.md",
    "parts/definitions.md",
    "parts/form.md",
    "parts/forms/alliance.md",
    "parts/forms/clinical-network.md",
    "parts/forms/co-located-service.md",
    "parts/forms/committees-in-common.md",
    "parts/forms/consortium_members.md",
    "parts/forms/contractual-consortium.md",
    "parts/forms/hub-network.md",
    "parts/forms/informal-network.md",
    "parts/forms/jointly-controlled-company.md",
    "parts/forms/lead-body.md",
    "parts/forms/pooled-fund.md",
    "parts/forms/provider-federation.md",
    "parts/forms/separate-contracts.md",
    "parts/forms/steering-group-consortium.md",
    "parts/forms/unincorporated-consortium.md",
    "parts/information.md",
    "parts/key_information.md",
    "parts/languages.md",
    "parts/no_blame.md",
    "parts/schedules.md",
    "parts/signature.md",
    "parts/signatures.md",
    "parts/signatures_short.md",
    "parts/terms.md",
    "parts/terms_short.md",
    "pdf/style.typ",
    "schedules/action_plan.md",
    "schedules/contacts.md",
    "schedules/data_flows.md",
    "schedules/delegations.md",
    "schedules/gain_and_pain.md",
    "schedules/hubs.md",
    "schedules/measures.md",
    "schedules/membership.md",
    "schedules/money.md",
    "schedules/partners.md",
    "schedules/pictures.md",
    "schedules/risks.md",
    "schedules/roles.md",
    "schedules/sub_contracts.md",
    "schedules/terms_of_reference.md",
    "schedules/votes.md",
];

#[cfg(test)]
mod tests {
    use super::BUILT_IN;
    use std::collections::BTreeSet;
    use std::path::Path;

    fn gather(folder: &Path, root: &Path, into: &mut BTreeSet<String>) {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                gather(&path, root, into);
            } else if path
                .extension()
                .is_some_and(|ending| ending == "md" || ending == "toml" || ending == "typ")
            {
                let name = path
                    .strip_prefix(root)
                    .unwrap()
                    .to_string_lossy()
                    .replace('\\', "/");
                into.insert(name);
            }
        }
    }

    #[test]
    fn every_template_is_part_of_the_program() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("templates");
        let mut files = BTreeSet::new();
        gather(&root, &root, &mut files);
        let built_in: BTreeSet<String> = BUILT_IN
            .iter()
            .map(|(name, _)| (*name).to_owned())
            .collect();
        assert_eq!(files, built_in);
    }

    #[test]
    fn no_template_turns_escaping_off() {
        for (name, text) in BUILT_IN {
            assert!(
                !text.contains("| safe") && !text.contains("|safe"),
                "{name}"
            );
        }
    }
}
