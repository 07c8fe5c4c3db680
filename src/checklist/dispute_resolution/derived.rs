//! How long the stages take together.

use crate::answers::Agreement;
use crate::checklist::item::Derived;
use crate::checklist::{Depth, forms};
use crate::values::{Answer, Id, Period, Unit, Value, english};

/// The facts that templates may print beside the answers.
pub(super) const DERIVED: &[Derived] = &[
    Derived {
        key: "stages_total",
        label: "the time that the stages take together",
        work_out: |agreement| match limits(agreement) {
            Some(limits) => Answer::Given(Value::Text(match agreement.depth() {
                Depth::Short => in_words(&limits),
                // A longer draft defines a Working Day.
                Depth::Standard | Depth::Full => {
                    in_words(&limits).replace("working day", "Working Day")
                }
            })),
            None => Answer::Unanswered,
        },
    },
    Derived {
        key: "between_health_bodies",
        label: "whether there can be a dispute between bodies of the health service",
        work_out: |agreement| Answer::Given(Value::YesNo(health_bodies(agreement) > 1)),
    },
];

/// How many partners are bodies of the health service.
pub(super) fn health_bodies(agreement: &Agreement) -> usize {
    let ids = agreement.partner_ids();
    let of_health = |id: &&Id| {
        let form = agreement.partner_form(id);
        form.is_some_and(|form| forms::HEALTH_SERVICE.contains(&form))
    };
    ids.iter().filter(of_health).count()
}

/// The time limits of all stages and of mediation; `None` where there are no stages or one has no limit.
pub(super) fn limits(agreement: &Agreement) -> Option<Vec<Period>> {
    let rows = agreement.rows("dispute_resolution.stages");
    let mut limits: Vec<Period> = rows
        .iter()
        .map(|row| row.get("within").period())
        .collect::<Option<_>>()?;
    if limits.is_empty() {
        return None;
    }
    if agreement.is("dispute_resolution.mediation", "yes")
        && agreement.asks("dispute_resolution.mediation_within")
    {
        limits.push(agreement.period("dispute_resolution.mediation_within")?);
    }
    Some(limits)
}

/// The limits added up unit by unit: "20 working days and 2 weeks".
pub(super) fn in_words(limits: &[Period]) -> String {
    let units = [
        Unit::Years,
        Unit::Months,
        Unit::Weeks,
        Unit::Days,
        Unit::WorkingDays,
    ];
    let sums = units.into_iter().filter_map(|unit| {
        let of_unit = limits.iter().filter(|limit| limit.unit == unit);
        let n = of_unit.fold(0u32, |sum, limit| sum.saturating_add(limit.n));
        (n > 0).then(|| Period::new(n, unit).to_string())
    });
    let sums: Vec<String> = sums.collect();
    english::list(&sums.iter().map(String::as_str).collect::<Vec<_>>())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn limits_add_up_unit_by_unit() {
        let days = |n| Period::new(n, Unit::WorkingDays);
        assert_eq!(in_words(&[days(10), days(10), days(15)]), "35 working days");
        assert_eq!(
            in_words(&[days(10), Period::new(1, Unit::Weeks)]),
            "1 week and 10 working days"
        );
    }
}
