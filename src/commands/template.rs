//! `consortia template`

use super::reporting::Reporting;
use super::{UsageError, Voice, print, templates};
use crate::args;
use crate::commands::targets::save_new;
use anyhow::Result;
use consortia::exit::Exit;
use consortia::nearest;
use consortia::template::{BUILT_IN, Origin, Proved, RULES, Templates, proof_of};

/// Lists, shows, copies out or checks templates.
pub fn run(args: &args::Template, voice: &Voice) -> Result<Exit> {
    match args {
        args::Template::List(overlay) => {
            for (name, origin, _) in templates(overlay.templates.as_deref())?.all() {
                print(&match origin {
                    Origin::BuiltIn => format!("{name:<44} built in\n"),
                    Origin::File(path) => format!("{name:<44} {}\n", path.display()),
                })?;
            }
        }
        args::Template::Show { name, overlay } => {
            let templates = templates(overlay.templates.as_deref())?;
            let found = templates.all().find(|(known, ..)| known == name);
            match found {
                Some((.., text)) => print(text)?,
                None => return Err(unknown(name).into()),
            }
        }
        args::Template::Eject { dir, names, force } => {
            if let Some(name) = names
                .iter()
                .find(|name| !BUILT_IN.iter().any(|(known, _)| known == name))
            {
                return Err(unknown(name).into());
            }
            let wanted = BUILT_IN
                .iter()
                .filter(|(name, _)| names.is_empty() || names.iter().any(|n| n == name));
            for (name, text) in wanted {
                save_new(&dir.join(name), text.as_bytes(), *force)?;
                voice.say(&format!("wrote {}", dir.join(name).display()));
            }
        }
        args::Template::Check { overlay, reporting } => return check(overlay, reporting, voice),
    }
    Ok(Exit::Done)
}

/// Reports what is wrong with the templates, file by file.
fn check(overlay: &args::Overlay, reporting: &args::Reporting, voice: &Voice) -> Result<Exit> {
    let mut reporting = Reporting::new(reporting, RULES.iter())?;
    let templates = match &overlay.templates {
        Some(folder) => Templates::unproved(folder)?,
        None => Templates::built_in()?,
    };
    let mut any = false;
    for Proved { source, findings } in proof_of(&templates, |rule| reporting.wants(rule)) {
        any = true;
        reporting.file(&source, findings, "")?;
    }
    if !any && reporting.is_human() {
        voice.say("the templates hold together");
    }
    reporting.finish()
}

fn unknown(name: &str) -> UsageError {
    let known = BUILT_IN.iter().map(|(known, _)| *known);
    let hint = match nearest(name, known) {
        Some(near) => format!("did you mean {near}?"),
        None => "`consortia template list` names them".to_owned(),
    };
    UsageError(format!("there is no template {name:?}; {hint}"))
}
