//! Adding, removing, moving and changing the entries of lists, against a plain vector.

use crate::samples::{PARTNERS, answer, bare_row, blank_with_partners, file, id, lists, row};
use consortia::answers::AnswersFile;
use consortia::checklist::{Identity, Rows};
use consortia::values::{Answer, Row};
use proptest::prelude::*;

/// What a person does to a list. Places are taken modulo the length of the list.
#[derive(Clone, Debug)]
enum Step {
    Add(Row),
    Remove(usize),
    Move(usize, usize),
    Change(usize, &'static str, Answer),
}

fn steps(shape: &'static Rows) -> BoxedStrategy<Vec<Step>> {
    let ids = match shape.identity {
        Identity::Id => vec!["a", "b-2", "c", "d"],
        Identity::Partner => PARTNERS.to_vec(),
    };
    let columns: Vec<_> = shape
        .columns
        .iter()
        .filter(|column| shape.identity == Identity::Id || column.key != "partner")
        .collect();
    let add = prop::sample::select(ids).prop_flat_map(move |id| row(shape, id));
    let change = (0..4usize, prop::sample::select(columns)).prop_flat_map(|(place, column)| {
        answer(column).prop_map(move |answer| Step::Change(place, column.key, answer))
    });
    let step = prop_oneof![
        3 => add.prop_map(Step::Add),
        1 => (0..4usize).prop_map(Step::Remove),
        2 => (0..4usize, 0..4usize).prop_map(|(from, to)| Step::Move(from, to)),
        3 => change,
    ];
    prop::collection::vec(step, 1..10).boxed()
}

fn take(file: &mut AnswersFile, path: &str, model: &mut Vec<Row>, step: &Step) {
    match step {
        Step::Add(row) if model.iter().all(|other| other.id != row.id) => {
            file.add_row(path, row).unwrap();
            model.push(row.clone());
        }
        Step::Remove(place) if !model.is_empty() => {
            let place = place % model.len();
            file.remove_row(path, &model[place].id).unwrap();
            model.remove(place);
        }
        Step::Move(from, to) if !model.is_empty() => {
            let (from, to) = (from % model.len(), to % model.len());
            file.move_row(path, &model[from].id, to).unwrap();
            let row = model.remove(from);
            model.insert(to, row);
        }
        Step::Change(place, column, answer) if !model.is_empty() => {
            let row = place % model.len();
            file.set_cell(path, &model[row].id, column, answer).unwrap();
            let row = &mut model[row];
            row.cells.retain(|(key, _)| key != column);
            row.cells.push((column, answer.clone()));
        }
        _ => {}
    }
}

fn same(shape: &Rows, read: &[Row], model: &[Row]) -> bool {
    let alike = |a: &Row, b: &Row| {
        let mut columns = shape.columns.iter();
        a.id == b.id && columns.all(|column| a.get(column.key) == b.get(column.key))
    };
    read.len() == model.len() && read.iter().zip(model).all(|(a, b)| alike(a, b))
}

fn any_list() -> impl Strategy<Value = (String, Vec<Step>)> {
    let lists: Vec<_> = lists()
        .into_iter()
        .filter(|(path, _)| path != "partners")
        .collect();
    prop::sample::select(lists)
        .prop_flat_map(|(path, shape)| steps(shape).prop_map(move |steps| (path.clone(), steps)))
}

fn shape_of(path: &str) -> &'static Rows {
    let mut lists = lists().into_iter();
    lists.find(|(known, _)| known == path).unwrap().1
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_list_in_blocks_is_what_was_done_to_it((path, steps) in any_list()) {
        let shape = shape_of(&path);
        let mut file = blank_with_partners();
        let mut model = Vec::new();
        for step in &steps {
            take(&mut file, &path, &mut model, step);
            prop_assert_eq!(file.findings(), &[], "{:?}\n{}", step, file.source().text);
            prop_assert!(
                same(shape, file.agreement().rows(&path), &model),
                "{:?}\n{:#?}\n{}", step, model, file.source().text
            );
        }
    }

    #[test]
    fn a_list_written_inline_is_what_was_done_to_it((path, steps) in any_list()) {
        let shape = shape_of(&path);
        let partners = PARTNERS.map(|partner| format!("{{ id = {partner:?} }}")).join(", ");
        let (first, column) = match shape.identity {
            Identity::Id => ("z", "id"),
            Identity::Partner => (PARTNERS[0], "partner"),
        };
        let text = format!("partners = [{partners}] # three\n{path} = [ {{ {column} = {first:?} }} ] # one\n");
        let mut file = file(&text);
        let mut model = vec![bare_row(first)];
        if shape.identity == Identity::Partner {
            let partner = Answer::Given(consortia::values::Value::Partner(id(first)));
            model[0].cells.push(("partner", partner));
        }
        for step in &steps {
            take(&mut file, &path, &mut model, step);
            prop_assert_eq!(file.findings(), &[], "{:?}\n{}", step, file.source().text);
            prop_assert!(
                same(shape, file.agreement().rows(&path), &model),
                "{:?}\n{:#?}\n{}", step, model, file.source().text
            );
        }
    }
}

const NOTED: &str = "\
# the partners
[[partners]]
id = \"hub\"
name = \"The Hub\" # as registered

# joined late
[[partners]]
id = \"ty-hafan\"

[timeframe]
# expiry =
";

#[test]
fn an_entry_moves_and_goes_with_the_comments_above_it() {
    let mut noted = file(NOTED);
    noted.move_row("partners", &id("hub"), 1).unwrap();
    assert_eq!(
        noted.source().text,
        "# joined late\n[[partners]]\nid = \"ty-hafan\"\n\n# the partners\n[[partners]]\nid = \"hub\"\n\
         name = \"The Hub\" # as registered\n\n[timeframe]\n# expiry =\n"
    );
    noted.remove_row("partners", &id("ty-hafan")).unwrap();
    assert_eq!(
        noted.source().text,
        "# the partners\n[[partners]]\nid = \"hub\"\nname = \"The Hub\" # as registered\n\n[timeframe]\n# expiry =\n"
    );
}

#[test]
fn an_unknown_entry_or_column_is_an_error_and_changes_nothing() {
    let mut noted = file(NOTED);
    assert!(noted.remove_row("partners", &id("nobody")).is_err());
    assert!(noted.move_row("timeframe.expiry", &id("hub"), 0).is_err());
    let given = Answer::ToBeAgreed;
    assert!(
        noted
            .set_cell("partners", &id("hub"), "nome", &given)
            .is_err()
    );
    assert!(noted.set("timeframe.nothing", &given).is_err());
    assert_eq!(noted.source().text, NOTED);
}

#[test]
fn a_change_reaches_the_entry_meant_though_another_has_its_id() {
    let text = "[[partners]]\nid = \"hub\"\n\n[[partners]]\nid = \"hub\"\n\n[[partners]]\nid = \"ty-hafan\"\nname = \"Tŷ\"\n";
    let mut twice = file(text);
    twice
        .set_cell("partners", &id("ty-hafan"), "name", &Answer::ToBeAgreed)
        .unwrap();
    assert_eq!(twice.source().text, text.replace("Tŷ", "to be agreed"));
}

#[test]
fn the_line_for_editors_goes_nowhere_with_the_first_entry() {
    let text =
        "#:schema a.json\n# about one\n[[partners]]\nid = \"one\"\n\n[[partners]]\nid = \"two\"\n";
    let mut moved = file(text);
    moved.move_row("partners", &id("one"), 1).unwrap();
    assert_eq!(
        moved.source().text,
        "#:schema a.json\n[[partners]]\nid = \"two\"\n\n# about one\n[[partners]]\nid = \"one\"\n"
    );
    let mut removed = file(text);
    removed.remove_row("partners", &id("one")).unwrap();
    assert_eq!(
        removed.source().text,
        "#:schema a.json\n[[partners]]\nid = \"two\"\n"
    );
}
