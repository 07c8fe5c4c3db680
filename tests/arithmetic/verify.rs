//! Works every figure of a draft out again from the answers as they stand in the file.

use crate::naive::{self, Part, answered, part};
use crate::tables::{Printed, Reader, pence};
use toml::{Table, Value};

/// What was found and agreed.
#[derive(Debug, Default)]
pub struct Verified {
    pub totals: usize,
    pub losses: usize,
    pub surplus: usize,
    pub outcomes: usize,
    pub limited: usize,
    pub most: usize,
    pub fees: usize,
    pub subscriptions: usize,
    pub grants: usize,
    pub pools: usize,
}

/// The answers without their types.
pub struct Raw(Table);

impl Raw {
    fn text(&self, item: &str, key: &str) -> Option<String> {
        match self.0.get(item)?.get(key)? {
            Value::String(text) => Some(text.clone()),
            Value::Boolean(yes) => Some(if *yes { "yes" } else { "no" }.to_owned()),
            _ => None,
        }
    }

    fn is(&self, item: &str, key: &str, word: &str) -> bool {
        self.text(item, key).as_deref() == Some(word)
    }

    fn rows(&self, item: &str, key: &str) -> Vec<Table> {
        let rows = self.0.get(item).and_then(|item| item.get(key));
        let rows = rows.and_then(Value::as_array).cloned().unwrap_or_default();
        rows.iter().filter_map(Value::as_table).cloned().collect()
    }

    fn partners(&self) -> Vec<Table> {
        let rows = self.0["partners"].as_array().cloned().unwrap_or_default();
        rows.iter().filter_map(Value::as_table).cloned().collect()
    }

    fn name(&self, id: &str) -> String {
        let partners = self.partners();
        let row = partners.iter().find(|row| cell(row, "id") == id);
        let row = row.expect("a partner");
        match row.get("short_name") {
            Some(_) => cell(row, "short_name"),
            None => cell(row, "name"),
        }
    }
}

fn cell(row: &Table, key: &str) -> String {
    row.get(key)
        .and_then(Value::as_str)
        .unwrap_or_default()
        .to_owned()
}

/// Drafts the answers and checks every figure that is worked out.
pub fn verify(text: &str) -> Verified {
    let raw = Raw(text.parse().expect("TOML"));
    let reader = Reader::of(text);
    let mut verified = Verified::default();
    totals(&raw, &reader, &mut verified);
    divisions(&raw, &reader, &mut verified);
    gain_and_pain(&raw, &reader, &mut verified);
    fees(&raw, &reader, &mut verified);
    pool(&raw, &reader, &mut verified);
    verified
}

/// The sum of the entries of a list with this word in a column.
fn sum(rows: &[Table], column: &str, word: &str) -> i128 {
    rows.iter()
        .filter(|row| column.is_empty() || cell(row, column) == word)
        .map(|row| answered(&cell(row, "amount")))
        .sum()
}

fn totals(raw: &Raw, reader: &Reader, verified: &mut Verified) {
    let sources = raw.rows("financing", "sources");
    let contributions = raw.rows("financing", "contributions");
    let allocations = raw.rows("financing", "allocations");
    let grants = raw.rows("financing", "grants");
    let whole = |rows: &[Table]| sum(rows, "", "");
    for (caption, rows, column) in [
        ("Money from Funders", &sources, "Amount"),
        ("Money that the Partners put in", &contributions, "Amount"),
        ("What the money is for", &allocations, "Amount"),
        ("The small grants", &grants, "Amount"),
    ] {
        if let Some(table) = reader.table(caption) {
            let (entries, total) = table.without_total();
            let column = table.column(column);
            assert_eq!(entries.len(), rows.len(), "{caption}");
            for (entry, row) in entries.iter().zip(rows) {
                assert_eq!(
                    pence(&entry[column]),
                    answered(&cell(row, "amount")),
                    "{caption}"
                );
            }
            assert_eq!(pence(&total[column]), whole(rows), "{caption}");
            verified.totals += 1;
            verified.grants += usize::from(caption.contains("small grants"));
        }
    }
    for (caption, rows, key) in [
        ("Money from each Funder", &sources, "funder"),
        ("The Budget by purpose", &allocations, "what"),
    ] {
        if let Some(table) = reader.table(caption) {
            let (entries, total) = table.without_total();
            for entry in entries {
                assert_eq!(pence(&entry[1]), sum(rows, key, &entry[0]), "{caption}");
            }
            let printed: i128 = entries.iter().map(|entry| pence(&entry[1])).sum();
            assert_eq!(
                (printed, pence(&total[1])),
                (whole(rows), whole(rows)),
                "{caption}"
            );
            verified.totals += 1;
        }
    }
    if let Some(table) = reader.table("Totals by Partner") {
        let (entries, total) = table.without_total();
        let lists = [("Puts in", &contributions), ("Spends", &allocations)];
        let place = |name: &str| table.header.iter().position(|head| head.starts_with(name));
        let columns: Vec<_> = lists
            .iter()
            .filter_map(|(name, list)| Some((place(name)?, *list)))
            .collect();
        assert_eq!(
            columns.len(),
            table.header.len() - 1,
            "a column with a name unknown"
        );
        for (entry, partner) in entries.iter().zip(raw.partners()) {
            let id = cell(&partner, "id");
            assert_eq!(entry[0], raw.name(&id));
            for (place, list) in &columns {
                assert_eq!(pence(&entry[*place]), sum(list, "partner", &id));
            }
        }
        for (place, list) in &columns {
            assert_eq!(pence(&total[*place]), whole(list));
        }
        verified.totals += 1;
    }
    if let Some(table) = reader.table("Totals by year")
        && table.rows.last().is_some_and(|row| row[0] == "All years")
    {
        let (entries, total) = table.without_total();
        let lists = [&sources, &contributions, &allocations];
        let mut sums = [0; 3];
        for entry in entries {
            let year = entry[0].split(" (").next().unwrap_or_default();
            for place in 0..entry.len() - 1 {
                assert_eq!(pence(&entry[place + 1]), sum(lists[place], "year", year));
                sums[place] += pence(&entry[place + 1]);
            }
        }
        for place in 0..total.len() - 1 {
            assert_eq!(pence(&total[place + 1]), whole(lists[place]));
            assert_eq!(sums[place], whole(lists[place]));
        }
        verified.totals += 1;
    }
}

/// A list of shares: ids and fractions.
fn shares(rows: &[Table]) -> (Vec<String>, Vec<Part>) {
    let fraction = |row: &Table| part(&cell(row, "share"), rows.len());
    (
        rows.iter().map(|row| cell(row, "partner")).collect(),
        rows.iter().map(fraction).collect(),
    )
}

fn divisions(raw: &Raw, reader: &Reader, verified: &mut Verified) {
    if let Some(table) = reader.table("A loss of £1,000") {
        let (ids, parts) = if raw.is("risk_sharing", "basis", "equal") {
            let ids: Vec<String> = raw.partners().iter().map(|p| cell(p, "id")).collect();
            let parts = vec![(1, ids.len() as i128); ids.len()];
            (ids, parts)
        } else {
            shares(&raw.rows("risk_sharing", "shares"))
        };
        divided(raw, table, 100_000, &ids, &parts, "risk_sharing");
        verified.losses += 1;
    }
    if let Some(table) = reader.table("A Surplus of £1,000") {
        let (ids, parts) = shares(&raw.rows("profit_sharing", "shares"));
        let first = raw
            .text("profit_sharing", "first_call")
            .filter(|first| first != "none")
            .map_or(0, |first| naive::of(100_000, part(&first, 1)));
        divided(raw, table, 100_000 - first, &ids, &parts, "profit_sharing");
        if first > 0 {
            assert_eq!(pence(&table.rows[0][2]), first);
        }
        verified.surplus += 1;
    }
}

/// A table of an amount that partners divide, the last in it the total of £1,000.
fn divided(raw: &Raw, table: &Printed, amount: i128, ids: &[String], parts: &[Part], item: &str) {
    let taker = raw.text(item, "residue").expect("a taker");
    let taker = ids.iter().position(|id| *id == taker);
    let expected = naive::split(amount, parts, taker.or(Some(0)));
    let (entries, total) = table.without_total();
    let entries = &entries[entries.len() - ids.len()..];
    for ((entry, id), expected) in entries.iter().zip(ids).zip(&expected) {
        assert_eq!(entry[0], raw.name(id), "{}", table.caption);
        assert_eq!(
            pence(&entry[2]),
            *expected,
            "{} of {}",
            table.caption,
            entry[0]
        );
    }
    assert_eq!(expected.iter().sum::<i128>(), amount);
    assert_eq!(pence(&total[2]), 100_000);
}

fn gain_and_pain(raw: &Raw, reader: &Reader, verified: &mut Verified) {
    let Some(table) = reader.table("What different costs") else {
        return;
    };
    let or_none = |item: &str, key: &str| {
        let answer = raw.text(item, key).expect("a part or none");
        (answer != "none").then(|| part(&answer, 1))
    };
    let side = |item: &str, of: &str| naive::Side {
        providers: part(&raw.text(item, &format!("{of}_share")).expect("a share"), 1),
        band: or_none(item, &format!("{of}_deadband")),
        cap: or_none(item, &format!("{of}_cap")),
    };
    let target = answered(&raw.text("profit_sharing", "gain_target").expect("a target"));
    let (ids, parts) = shares(&raw.rows("profit_sharing", "provider_shares"));
    let taker = raw.text("profit_sharing", "gain_residue").expect("a taker");
    let taker = ids.iter().position(|id| *id == taker);
    let caps = raw.rows("risk_sharing", "small_partner_caps");
    let limit = |id: &String| {
        let row = caps.iter().find(|row| cell(row, "partner") == *id);
        row.map(|row| answered(&cell(row, "most")))
    };
    let limits: Vec<Option<i128>> = ids.iter().map(limit).collect();
    let others = raw.is("risk_sharing", "small_partners", "others");
    let work_out = |saving: bool, size: i128| {
        let limited = !saving || raw.is("profit_sharing", "gain_limited", "yes");
        let none = vec![None; ids.len()];
        let limits = if limited { &limits } else { &none };
        let side = if saving {
            side("profit_sharing", "gain")
        } else {
            side("risk_sharing", "pain")
        };
        naive::cut(target, size, &side, &parts, limits, taker, others)
    };
    for row in &table.rows {
        let saving = row[2].starts_with("saving");
        let outturn = pence(&row[1]);
        assert_eq!(outturn <= target, saving, "{row:?}");
        let cut = work_out(saving, (target - outturn).abs());
        let after: i128 = cut.after.iter().sum();
        let printed: Vec<i128> = row[2..].iter().map(|cell| pence(cell)).collect();
        let expected = [
            cut.size,
            cut.size - cut.shared,
            cut.shared,
            after,
            cut.buyer,
        ];
        assert_eq!(printed, expected, "{row:?}");
        // What providers and buyer have is the whole, to the penny.
        assert_eq!(printed[3] + printed[4], printed[0], "{row:?}");
        verified.outcomes += 1;
        let Some(detail) = reader.table(&format!("Example {},", row[0])) else {
            assert_eq!(cut.shared, 0, "{row:?}");
            continue;
        };
        verified.limited += usize::from(detail.header.len() == 4);
        let (entries, total) = detail.without_total();
        for (place, entry) in entries.iter().enumerate() {
            assert_eq!(entry[0], raw.name(&ids[place]));
            assert_eq!(
                pence(entry.last().expect("cells")),
                cut.after[place],
                "{entry:?}"
            );
            if entry.len() == 4 {
                assert_eq!(pence(&entry[2]), cut.by_share[place], "{entry:?}");
            } else {
                assert_eq!(cut.by_share[place], cut.after[place], "{entry:?}");
            }
        }
        assert_eq!(pence(total.last().expect("cells")), after);
    }
    if let Some(table) = reader.table("The most that each provider") {
        for (heading, saving, item, key) in [
            ("Receives", true, "profit_sharing", "gain_cap"),
            ("Pays", false, "risk_sharing", "pain_cap"),
        ] {
            if !table
                .header
                .iter()
                .any(|header| header.starts_with(heading))
            {
                continue;
            }
            let column = table.column(heading);
            let cap = or_none(item, key);
            for (place, entry) in table.rows.iter().enumerate() {
                match cap {
                    Some(cap) => {
                        let most = work_out(saving, naive::of(target, cap)).after[place];
                        assert_eq!(pence(&entry[column]), most, "{entry:?}");
                    }
                    None if entry[column] == "no limit" => {
                        let free = saving && !raw.is("profit_sharing", "gain_limited", "yes");
                        assert!(free || limits[place].is_none(), "{entry:?}");
                    }
                    None => assert_eq!(Some(pence(&entry[column])), limits[place]),
                }
            }
            verified.most += 1;
        }
    }
}

fn fees(raw: &Raw, reader: &Reader, verified: &mut Verified) {
    if let Some(table) = reader.table("How the fee is") {
        let base = answered(&raw.text("financing", "fee_base").expect("a base"));
        let percent = part(&raw.text("financing", "fee_percent").expect("a part"), 1);
        let fee = naive::of(base, percent);
        let printed: Vec<i128> = table.rows.iter().map(|row| pence(&row[1])).collect();
        assert_eq!(printed, [base, fee, base + fee]);
        verified.fees += 1;
    }
    let Some(subscription) = raw.text("financing", "subscription") else {
        return;
    };
    let Some(line) = reader
        .text
        .lines()
        .find(|line| line.contains("a subscription of"))
    else {
        return;
    };
    let amounts: Vec<i128> = line
        .split('£')
        .skip(1)
        .map(|rest| pence(&format!("£{}", first_word(rest))))
        .collect();
    let one = answered(&subscription);
    let all = one * raw.partners().len() as i128;
    assert_eq!(amounts[..2], [one, all], "{line}");
    if let Some(joiner) = reader
        .text
        .lines()
        .find(|line| line.contains("With seven months left"))
    {
        let (_, amount) = joiner.split_once("With seven months left").expect("found");
        assert_eq!(pence(amount), one * 7 / 12, "{joiner}");
    }
    verified.subscriptions += 1;
}

fn first_word(text: &str) -> &str {
    text.split_whitespace().next().unwrap_or_default()
}

fn pool(raw: &Raw, reader: &Reader, verified: &mut Verified) {
    let Some(table) = reader.table("What each pays into the pooled fund") else {
        return;
    };
    let contributions = raw.rows("financing", "contributions");
    let host = raw.text("financing", "pool_host").expect("a host");
    let partners = raw.partners();
    let public = |id: &str| {
        let row = partners.iter().find(|row| cell(row, "id") == id);
        let form = row.map(|row| cell(row, "form")).unwrap_or_default();
        form.starts_with("nhs") || form.ends_with("board") || form == "local-authority"
    };
    let mut ids: Vec<String> = Vec::new();
    for row in &contributions {
        let id = cell(row, "partner");
        if public(&id) && !ids.contains(&id) && sum(&contributions, "partner", &id) > 0 {
            ids.push(id);
        }
    }
    let paid: Vec<i128> = ids
        .iter()
        .map(|id| sum(&contributions, "partner", id))
        .collect();
    let taker = ids.iter().position(|id| *id == host).unwrap_or(0);
    for (heading, key) in [("Bears", "pool_overspend"), ("Has", "pool_underspend")] {
        let rule = raw.text("financing", key).expect("a rule");
        if rule == "decide" {
            continue;
        }
        let all: i128 = paid.iter().sum();
        let weight = |paid: &i128| match rule.as_str() {
            "equal" => (1, ids.len() as i128),
            _ => (*paid, all),
        };
        let parts: Vec<Part> = paid.iter().map(weight).collect();
        let expected = naive::split(100_000, &parts, Some(taker));
        let column = table.column(heading);
        for ((entry, id), expected) in table.rows.iter().zip(&ids).zip(expected) {
            assert_eq!(entry[0], raw.name(id));
            assert_eq!(pence(&entry[column]), expected, "{entry:?}");
        }
    }
    verified.pools += 1;
}
