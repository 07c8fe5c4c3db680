//! Stand-ins.
#![allow(missing_docs)]
use super::*;
pub const DOCUMENT: Item = Item { key: "document", number: None, title: "The document", guidance: "g", explanation: "e", sources: &[], derived: &[], rules: &[],
 questions: &[Question::choice("kind", "the kind of document", "Which document?", &[choice("mou", "MoU"), choice("alliance", "Alliance")]).short(),
  Question::choice("depth","d","How deep?", &[choice("short","s"),choice("standard","s"),choice("full","f")]).short(),
  Question::choices("binding_topics","b","Which bind?", &[choice("money","m"),choice("law","l")]).short(),
  Question::choice("nation","n","nation?", &[choice("england","s"),choice("scotland","f")]).short()] };
pub const PARTNERS: Item = Item { key: "partners", number: None, title: "The partners", guidance: "g", explanation: "e", sources: &[], derived: &[], rules: &[],
 questions: &[Question::rows("partners", "the partners", "Who are the partners?", &Rows { singular: "partner", plural: "partners", identity: Identity::Id, columns: &[
  Question::line("name", "name", "Name?").short(), Question::line("short_name", "name", "Short?").short().optional(), Question::choice("form", "form", "Form?", &[choice("company","c"), choice("nhs-trust","t")]).short()] }).short()] };
pub const TIMEFRAME: Item = Item { key: "timeframe", number: Some(1), title: "Timeframe", guidance: "How long.\nWhy.", explanation: "e", sources: &[], derived: &[], rules: &[],
 questions: &[Question::date("commencement", "the date it starts", "When does it start?").short().example("1 April 2027"),
  Question::choice("ends", "how it ends", "How does it end?", &[choice("fixed-date", "On a date"), choice("fixed-term", "After a time"), choice("open-ended", "No end")]).short(),
  Question::date("expiry", "the end", "When does it end?").short().when(Condition::Is("timeframe.ends","fixed-date")),
  Question::period("term", "the term", "How long?").short().when(Condition::Is("timeframe.ends","fixed-term")).suggest("3 years"),
  Question::text("notes", "notes", "Notes?").short().optional(),
 ] };
pub const ACTION_PLAN: Item = Item { key: "action_plan", number: Some(3), title: "Action plan", guidance: "g", explanation: "e", sources: &[], derived: &[], rules: &[],
 questions: &[Question::yes_no("refresh", "r", "Refresh?").short(), Question::lines("assumptions","a","Assumptions?").short().or_none(),
 Question::rows("milestones", "the milestones", "Milestones?", &Rows { singular: "milestone", plural: "milestones", identity: Identity::Id, columns: &[
  Question::line("task", "t", "Task?").short(), Question::partner("owner", "o", "Owner?").short(), Question::date("due","d","Due?").short() ] }).short().or_none()] };
pub const RISK: Item = Item { key: "risk_sharing", number: Some(8), title: "Risk-sharing", guidance: "g", explanation: "e", sources: &[], derived: &[], rules: &[],
 questions: &[Question::money("cap", "the cap", "Cap?").short().or_none(), Question::number("years","y","Years?",0,9).short(), Question::partners("who","w","Who?").short(),
 Question::rows("shares", "the shares", "Shares?", &Rows { singular: "share", plural: "shares", identity: Identity::Partner, columns: &[
  Question::partner("partner", "p", "Partner?").short(), Question::share("share","s","Share?").short() ] }).short().or_none()] };
