//! What breaks a grammar does not compile, and the compiler names the AVP.
//!
//! The `.stderr` files are what a user sees. After a change that is meant to show in them:
//! `TRYBUILD=overwrite cargo test -p diameter-tests --test compile_fail`

#[test]
fn what_breaks_a_grammar_does_not_compile() {
    trybuild::TestCases::new().compile_fail("tests/compile_fail/*.rs");
}
