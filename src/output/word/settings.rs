//! Settings, and the fonts with what stands in for them.

use super::xml::Xml;
use super::{SPACE, language};

/// The settings.
pub(super) fn part(lang: &str, even_and_odd: bool) -> Vec<u8> {
    let mut xml = Xml::new();
    xml.open("w:settings", &[("xmlns:w", SPACE)]);
    xml.empty("w:zoom", &[("w:percent", "100")]);
    xml.val("w:defaultTabStop", "720");
    if even_and_odd {
        xml.on("w:evenAndOddHeaders");
    }
    xml.val("w:characterSpacingControl", "doNotCompress");
    xml.within("w:compat", &[], |xml| {
        // Without this Word opens the document in a mode for older versions.
        xml.empty(
            "w:compatSetting",
            &[
                ("w:name", "compatibilityMode"),
                ("w:uri", "http://schemas.microsoft.com/office/word"),
                ("w:val", "15"),
            ],
        );
    });
    xml.val("w:themeFontLang", &language(lang));
    xml.val("w:decimalSymbol", ".");
    xml.val("w:listSeparator", ",");
    xml.finish()
}

/// The fonts.
pub(super) fn fonts() -> Vec<u8> {
    let mut xml = Xml::new();
    xml.open("w:fonts", &[("xmlns:w", SPACE)]);
    xml.within("w:font", &[("w:name", super::styles::FONT)], |xml| {
        xml.val("w:altName", "Liberation Sans");
        xml.val("w:panose1", "020B0604020202020204");
        xml.val("w:charset", "00");
        xml.val("w:family", "swiss");
        xml.val("w:pitch", "variable");
    });
    xml.finish()
}
