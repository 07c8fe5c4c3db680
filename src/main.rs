//! The `consortia` command.
fn main() {}
