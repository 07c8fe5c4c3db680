//! Hands long text to the person's own editor.

use std::env;
use std::ffi::OsString;

/// Opens the editor named by `VISUAL` or `EDITOR` with `text` in it, and returns what was saved.
///
/// `Ok(None)` means that the file was closed without being saved. No editor is guessed: an
/// unfamiliar one is hard to get out of.
///
/// # Errors
///
/// Why the editor could not be used, as a phrase to show to the person.
pub(super) fn edit(text: &str) -> Result<Option<String>, String> {
    let Some(program) = chosen(env::var_os("VISUAL"), env::var_os("EDITOR")) else {
        return Err(
            "no editor is set; set VISUAL or EDITOR to the name of yours, for example \
             EDITOR=nano, or type the lines here"
                .to_owned(),
        );
    };
    dialoguer::Editor::new()
        .executable(&program)
        .extension(".txt")
        .edit(text)
        .map_err(|error| format!("the editor {program} cannot be used ({error})"))
}

/// Picks the first setting that names a program.
///
/// Settings that are not Unicode, or that quote nothing but spaces, are passed over: dialoguer
/// panics on them.
fn chosen(visual: Option<OsString>, editor: Option<OsString>) -> Option<String> {
    [visual, editor]
        .into_iter()
        .flatten()
        .filter_map(|setting| setting.into_string().ok())
        .find(|setting| !setting.trim().is_empty() && !setting.trim().starts_with('#'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn prefers_visual_and_passes_over_blank_settings() {
        let set = |text: &str| Some(OsString::from(text));
        assert_eq!(
            chosen(set("code --wait"), set("nano")).as_deref(),
            Some("code --wait")
        );
        assert_eq!(chosen(set("  "), set("nano")).as_deref(), Some("nano"));
        assert_eq!(chosen(None, None), None);
    }
}
