//! Ways of deciding that no example uses, drafted and read.
