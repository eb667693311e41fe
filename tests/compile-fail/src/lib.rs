//! Nothing: the tests of this crate are programs that do not compile.
