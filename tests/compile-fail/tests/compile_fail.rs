//! What breaks a grammar does not compile, and the compiler names the AVP.
//!
//! The `.stderr` files are what a user sees. After a change that is meant to show in them:
//! `TRYBUILD=overwrite cargo test -p diameter-compile-fail`

#[test]
fn what_breaks_a_grammar_does_not_compile() {
    let cases = trybuild::TestCases::new();
    // With a program that compiles among them all are built, not only checked: the bounds of a list
    // of literals are.
    cases.pass("cases/legal.rs");
    for broken in [
        "clock_for_a_time",
        "command_without_a_required_avp",
        "command_without_two_required_avps",
        "group_without_a_required_avp",
        "identity_that_is_none",
        "list_without_its_least_number",
        "text_for_an_identity",
        "unfinished_group_as_an_argument",
        "value_of_another_type",
    ] {
        cases.compile_fail(format!("cases/{broken}.rs"));
    }
}
