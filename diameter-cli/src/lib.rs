//! What the `diameter` tool is made of, as a library: so that tests and fuzzers reach what the program does.

pub mod catalogue;
