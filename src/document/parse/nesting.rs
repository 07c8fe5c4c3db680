//! A limit to nesting: what is read by functions that call themselves must not stand too deep.

use super::Events;
use pulldown_cmark::Event;

/// How many elements may stand in one another; agreements need about ten.
pub(super) const DEEPEST: usize = 48;

/// The events up to the first that stands too deep, whose place is noted.
pub(super) fn shallow<'a>(
    events: impl Events<'a>,
    too_deep: &mut Option<usize>,
) -> impl Events<'a> {
    let mut depth = 0usize;
    events.map_while(move |(event, range)| {
        match event {
            Event::Start(_) => depth += 1,
            Event::End(_) => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth > DEEPEST {
            *too_deep = Some(range.start);
            return None;
        }
        Some((event, range))
    })
}
