//! Pictures in plain text, for a terminal.
