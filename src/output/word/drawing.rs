//! Pictures.

use super::body::{Keep, Writer};
use crate::document::{Inline, Picture};

impl Writer<'_> {
    pub(super) fn figure(&mut self, picture: &Picture) {
        let caption = [Inline::Text(picture.title.clone())];
        self.paragraph("Caption", &caption, Keep::No);
    }
}
