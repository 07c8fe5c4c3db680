//! stub
/// u
pub struct Usage;
/// u
pub fn usage() -> Usage { Usage }
